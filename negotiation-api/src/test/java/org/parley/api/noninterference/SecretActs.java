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
    static final List<String> NAMES =
            List.of(
                    "secret-red-line",
                    "secret-line",
                    "secret-message",
                    "secret-glass",
                    "secret-shredding",
                    "secret-import",
                    "secret-consultation",
                    "secret-webhook");

    private static final String LINES = TABLE + "/brief/red-lines";
    private static final String LINE = TABLE + "/backchannels/<secret-line>";
    private static final String GLASS = TABLE + "/parties/<party.A>/brief/break-glass";
    private static final String SHREDDINGS = TABLE + "/parties/<party.A>/brief/shreddings";

    private final Random chance;
    private final boolean bConfides;
    private int count;

    /**
     * @param bConfides in the mediator, who then reads in the open: it stands in the readings of B
     */
    SecretActs(Random chance, boolean bConfides) {
        this.chance = chance;
        this.bConfides = bConfides;
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
        steps.add(keyed("a.head", LINE + "/messages", SAID).named("secret-message"));
        steps.add(post("auditor", GLASS, ASKED).named("secret-glass"));
        while (steps.size() < number) {
            steps.addAll(next());
        }
        return secret(steps);
    }

    /** The key of the brief of A is destroyed. After that A could disclose nothing any more. */
    static List<Step> end() {
        return secret(
                List.of(
                        post("a.head", SHREDDINGS, WHY).named("last-shredding"),
                        post("secretariat", SHREDDINGS + "/<last-shredding>/approval", "{}"),
                        get("secretariat", SHREDDINGS + "/<last-shredding>", READ_AFTER)));
    }

    static String redLine(String item) {
        return """
        {"agendaItemId": "%s", "text": "Not one hectare more", "firmness": "FIRM",
         "constraint": {"issue": "hectares", "rule": "AT_MOST", "value": "3"}}
        """
                .formatted(item);
    }

    private static List<Step> secret(List<Step> steps) {
        return new ArrayList<>(steps.stream().map(Step::inSecret).toList());
    }

    private List<Step> next() {
        return switch (chance.nextInt(12)) {
            case 0 -> List.of(keyed("a.head", LINES, redLine("<item>")));
            case 1 -> List.of(aboutALine());
            case 2 -> List.of(planning());
            case 3 -> List.of(said());
            case 4 -> glass();
            case 5 -> List.of(read());
            case 6 -> List.of(imported());
            case 7 -> shredding();
            case 8 -> List.of(noted());
            case 10 -> consultation();
            case 9 -> twice(keyed("a.head", LINES, redLine("<item>")));
            default -> List.of(refused());
        };
    }

    private Step aboutALine() {
        String line = LINES + "/<secret-red-line>";
        return switch (chance.nextInt(3)) {
            case 0 -> keyed("a.head", line + "/revision", "{\"text\": \"Two at most\"}");
            case 1 -> keyed("a.head", line + "/disclosure", "{\"to\": \"MEDIATOR\"}");
            default -> keyed("a.head", line + "/withdrawal", "{\"reason\": \"No longer\"}");
        };
    }

    /** What it keeps to itself of an incident that all know of. */
    private Step noted() {
        return keyed("a.head", TABLE + "/brief/incident-notes", note("<incident>"));
    }

    private List<Step> consultation() {
        String consultations = TABLE + "/consultations";
        return List.of(
                keyed("a.head", consultations, talk("<item>")).named("secret-consultation"),
                keyed("a.head", consultations + "/<secret-consultation>/readout", READOUT));
    }

    static String talk(String item) {
        return "{\"with\": \"Cuba\", \"agendaItemIds\": [\"%s\"]}".formatted(item);
    }

    /** The time is long: how much of it is left, in days and hours, is the same in both runs. */
    static String incident(int number) {
        return """
        {"title": "Shots %d", "severity": 3, "responseWithin": "P30D", "text": "From the ridge"}
        """
                .formatted(number);
    }

    static String note(String incident) {
        return """
        {"incidentId": "%s", "text": "It was our own patrol"}
        """
                .formatted(incident);
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
            default -> keyed("a.head", LINE + "/messages", SAID);
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
                            post("a.head", asked + "/ending", "{}"));
            case 1 -> List.of(post("a.head", asked + "/refusal", "{}"));
            case 2 -> List.of(post("a.head", asked + "/ending", "{}"));
            default -> List.of(post("secretariat", asked + "/approvals", "{}"));
        };
    }

    private List<Step> shredding() {
        String end = chance.nextBoolean() ? "refusal" : "withdrawal";
        return List.of(
                post("a.head", SHREDDINGS, WHY).named("secret-shredding"),
                post("a.head", SHREDDINGS + "/<secret-shredding>/" + end, "{}"));
    }

    /** Its list of lines is none of these: it reads in those that B is on, which B may know. */
    private Step read() {
        List<String> own =
                List.of(
                        "/brief",
                        "/brief?asOf=<moment>",
                        "/brief/red-lines/<secret-red-line>",
                        "/brief/readings",
                        "/break-glass",
                        "/shreddings",
                        "/backchannels/<secret-line>",
                        "/backchannels/<secret-line>/readings",
                        "/backchannels/<secret-line>/messages/<secret-message>");
        int which = chance.nextInt(own.size() + 2);
        if (which < own.size()) {
            return get("a.head", TABLE + own.get(which));
        }
        return which == own.size() || bConfides
                ? get("a.adviser", TABLE + "/brief")
                : get("mediator", TABLE + "/brief");
    }

    private Step imported() {
        count++;
        return imported("a.head", "both" + count).named("secret-import");
    }

    /** B imports under the same names and labels. */
    static Step imported(String who, String name) {
        String line =
                """
                {"op": "SetRedLine", "negotiationId": "<n>", "id": "@line", "agendaItemId": "<item>", \
                "text": "From a file", "firmness": "FIRM"}
                {"op": "WithdrawRedLine", "negotiationId": "<n>", "redLineId": "@other", "reason": "x"}
                """;
        return post(
                who, "/api/v1/imports?name=" + name, line, "Content-Type", "application/x-ndjson");
    }

    private static List<Step> twice(Step step) {
        return List.of(step, step);
    }

    private Step refused() {
        return chance.nextBoolean()
                ? post("a.head", LINES, redLine("<no-item>"))
                : post("a.head", LINES, redLine("<item>"), "If-Match", "\"99\"");
    }

    private Step keyed(String who, String path, String body) {
        count++;
        return post(who, path, body).keyed("key-" + count);
    }

    static final String READOUT = "{\"text\": \"They would sign\", \"heldOn\": \"2016-01-02\"}";
    private static final String SAID = "{\"text\": \"We could give way\"}";
    private static final String WHY = "{\"reason\": \"The mandate has ended\"}";
    private static final String ASKED = "{\"reason\": \"A complaint\", \"span\": \"PT30M\"}";
    private static final String[] READ_AFTER = {"X-Read-After", "<position.secretariat>"};
}
