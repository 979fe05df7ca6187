package org.parley.api.noninterference;

import static org.parley.api.noninterference.Opening.TABLE;
import static org.parley.api.noninterference.Step.delete;
import static org.parley.api.noninterference.Step.get;
import static org.parley.api.noninterference.Step.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What A does in its brief, on a line of its own, and what others do about its brief. */
final class SecretActs {

    /** The names of what B will look for: it is there in one of the two runs alone. */
    static final List<String> NAMES = List.of("secret-red-line", "secret-line", "secret-glass");

    private static final String LINES = TABLE + "/brief/red-lines";
    private static final String LINE = TABLE + "/backchannels/<secret-line>";
    private static final String GLASS = TABLE + "/parties/<party.A>/brief/break-glass";

    private final Random chance;
    private int count;

    SecretActs(Random chance) {
        this.chance = chance;
    }

    /** At least one of each kind that B will look for. */
    List<Step> take(int number) {
        List<Step> steps = new ArrayList<>();
        steps.add(keyed("a.head", LINES, redLine("<item>")).named("secret-red-line"));
        steps.add(
                keyed(
                                "a.head",
                                TABLE + "/backchannels",
                                "{\"title\": \"Apart\", \"participants\": [\"<mediator>\"]}")
                        .named("secret-line"));
        steps.add(keyed("auditor", GLASS, ASKED).named("secret-glass"));
        while (steps.size() < number) {
            steps.addAll(next());
        }
        return new ArrayList<>(steps.stream().map(Step::inSecret).toList());
    }

    static String redLine(String item) {
        return """
        {"agendaItemId": "%s", "text": "Not one hectare more", "firmness": "FIRM",
         "constraint": {"issue": "hectares", "rule": "AT_MOST", "value": "3"}}
        """
                .formatted(item);
    }

    private List<Step> next() {
        return switch (chance.nextInt(9)) {
            case 0 -> List.of(keyed("a.head", LINES, redLine("<item>")));
            case 1 -> List.of(aboutALine());
            case 2 -> List.of(planning());
            case 3 -> List.of(said());
            case 4 -> glass();
            case 5 -> List.of(get("a.adviser", TABLE + "/brief"));
            case 6 -> List.of(get("mediator", TABLE + "/brief"));
            case 7 -> List.of(imported());
            default -> List.of(refused());
        };
    }

    private Step aboutALine() {
        String line = LINES + "/<secret-red-line>";
        return switch (chance.nextInt(4)) {
            case 0 -> keyed("a.head", line + "/revision", "{\"text\": \"Two at most\"}");
            case 1 -> keyed("a.head", line + "/disclosure", "{\"to\": \"MEDIATOR\"}");
            case 2 -> keyed("a.head", line + "/withdrawal", "{\"reason\": \"No longer\"}");
            default -> get("a.head", line);
        };
    }

    private Step planning() {
        String confided = chance.nextBoolean() ? ", \"confideTo\": \"MEDIATOR\"" : "";
        String body =
                """
                {"agendaItemId": "<item>", "kind": "RESERVATION", "text": "Not less than two",
                 "terms": {"hectares": "2"}%s}
                """
                        .formatted(confided);
        return keyed("a.head", TABLE + "/brief/positions", body);
    }

    private Step said() {
        return switch (chance.nextInt(4)) {
            case 0 -> delete("mediator", LINE + "/participants/me");
            case 1 -> keyed("mediator", LINE + "/messages", "{\"text\": \"And you?\"}");
            default -> keyed("a.head", LINE + "/messages", "{\"text\": \"We could give way\"}");
        };
    }

    private List<Step> glass() {
        String asked = GLASS + "/<secret-glass>";
        return switch (chance.nextInt(4)) {
            case 0 ->
                    List.of(
                            post("secretariat", asked + "/approvals", "{}"),
                            post("a.head", asked + "/approvals", "{}"),
                            get("auditor", TABLE + "/parties/<party.A>/brief"),
                            get("a.head", TABLE + "/brief/readings"));
            case 1 -> List.of(post("a.head", asked + "/refusal", "{}"));
            case 2 -> List.of(post("a.head", asked + "/ending", "{}"));
            default -> List.of(post("secretariat", asked + "/approvals", "{}"));
        };
    }

    private Step imported() {
        count++;
        String line =
                """
                {"op": "SetRedLine", "negotiationId": "<n>", "agendaItemId": "<item>", \
                "text": "From a file", "firmness": "FIRM"}
                """;
        return post(
                "a.head",
                "/api/v1/imports?name=secret" + count,
                line,
                "Content-Type",
                "application/x-ndjson");
    }

    private Step refused() {
        return chance.nextBoolean()
                ? post("a.head", LINES, redLine("<no-item>"))
                : post("a.head", LINES, redLine("<item>"), "If-Match", "\"99\"");
    }

    private Step keyed(String who, String path, String body) {
        count++;
        return post(who, path, body, "Idempotency-Key", "key-" + count);
    }

    private static final String ASKED = "{\"reason\": \"A complaint\", \"span\": \"PT30M\"}";
}
