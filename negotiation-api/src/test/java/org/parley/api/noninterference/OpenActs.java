package org.parley.api.noninterference;

import static org.parley.api.noninterference.Opening.TABLE;
import static org.parley.api.noninterference.Step.get;
import static org.parley.api.noninterference.Step.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens before the eyes of B, and what B does for itself. Some of it is refused. */
final class OpenActs {

    private static final List<String> SIDES = List.of("a.head", "b.head");

    private final Random chance;
    private final boolean bConfides;
    private int count;

    /**
     * @param bConfides whether B confides in the mediator, who then reads it before all eyes
     */
    OpenActs(Random chance, boolean bConfides) {
        this.chance = chance;
        this.bConfides = bConfides;
    }

    List<Step> take(int number) {
        List<Step> steps = new ArrayList<>();
        while (steps.size() < number) {
            count++;
            steps.addAll(next());
        }
        return steps;
    }

    private List<Step> next() {
        return switch (chance.nextInt(15)) {
            case 0 -> round();
            case 1 -> List.of(anchor());
            case 2 -> item();
            case 3 -> List.of(move());
            case 4 -> List.of(position());
            case 5 -> List.of(milestone());
            case 6 -> List.of(standing());
            case 7 -> ownBrief();
            case 8 -> sharedLine();
            case 9 -> disclosure();
            case 10 -> glass();
            case 11 -> shredding();
            case 12 -> incident();
            case 13 -> bConfides ? confidence() : List.of(imported());
            default -> List.of(refused(), read());
        };
    }

    private List<Step> round() {
        String name = "round" + count;
        String body =
                """
                {"title": "Round %d", "place": "Oslo", "track": "1", "opensOn": "2016-05-01",
                 "occurredOn": "2016-05-01"}
                """
                        .formatted(count);
        return List.of(
                post("secretariat", TABLE + "/rounds", body).named(name),
                post("secretariat", TABLE + "/rounds/<" + name + ">/closing", "{}"));
    }

    /** Set once more: due dates follow. */
    private Step anchor() {
        String date = "{\"date\": \"2016-0%d-01\"}".formatted(1 + chance.nextInt(9));
        return post("secretariat", TABLE + "/anchors/D-Day", date).verb("PUT");
    }

    private List<Step> item() {
        String name = "item" + count;
        String proposing = side();
        String body = Opening.item("Item " + count);
        return List.of(
                keyed(proposing, TABLE + "/agenda-items", body).named(name),
                post(other(proposing), TABLE + "/agenda-items/<" + name + ">/consents", "{}"));
    }

    private Step move() {
        List<String> targets = List.of("DEFERRED", "AD_REFERENDUM", "PROVISIONALLY_CLOSED");
        String to = targets.get(chance.nextInt(targets.size()));
        return post(
                side(),
                TABLE + "/agenda-items/<item>/status",
                "{\"to\": \"" + to + "\", \"reason\": \"Joint draft\"}");
    }

    private Step position() {
        String body =
                """
                {"kind": "REVISED", "text": "Position %d", "terms": {"hectares": "%d"}}
                """
                        .formatted(count, chance.nextInt(9));
        return keyed(side(), TABLE + "/agenda-items/<item>/positions", body);
    }

    private Step milestone() {
        return switch (chance.nextInt(4)) {
            case 0 ->
                    keyed(
                            side(),
                            "/api/v1/milestones/<Withdrawal>/claims",
                            "{\"claim\": \"IN_PROGRESS\", \"value\": \"4\"}");
            case 1 ->
                    keyed(
                            side(),
                            "/api/v1/milestones/<Silence>/observations",
                            "{\"value\": \"1\", \"text\": \"A shot\"}");
            case 2 ->
                    post(
                            "mediator",
                            "/api/v1/milestones/<Withdrawal>/verifications",
                            "{\"finding\": \"PARTIALLY_VERIFIED\", \"level\": 1}");
            default ->
                    keyed(
                            side(),
                            "/api/v1/milestones/<Withdrawal>/extensions",
                            "{\"due\": {\"date\": \"2017-06-20\"}, \"reason\": \"Rain\"}");
        };
    }

    private Step standing() {
        String to = chance.nextBoolean() ? "SUSPENDED" : "IN_FORCE";
        return post(
                side(),
                "/api/v1/measures/<measure>/standing",
                "{\"to\": \"" + to + "\", \"reason\": \"Air strikes\"}");
    }

    /** Both sides see all of it; B keeps a log of its own besides. */
    private List<Step> incident() {
        String name = "incident" + count;
        String reporting = side();
        String steps = "/api/v1/incidents/<" + name + ">/steps";
        return List.of(
                keyed(reporting, TABLE + "/incidents", SecretActs.incident(count)).named(name),
                post(other(reporting), steps, "{\"step\": \"ACKNOWLEDGED\"}"),
                post(side(), steps, "{\"step\": \"HOTLINE_CALL\", \"text\": \"Heard\"}"),
                keyed("b.head", TABLE + "/brief/incident-notes", SecretActs.note("<" + name + ">")),
                get("observer", "/api/v1/incidents/<" + name + ">"));
    }

    private List<Step> ownBrief() {
        String name = "line-of-b" + count;
        String talk = "talk-of-b" + count;
        String consultations = TABLE + "/consultations";
        return List.of(
                post("b.head", consultations, SecretActs.talk("<item>")).named(talk),
                post("b.head", consultations + "/<" + talk + ">/readout", SecretActs.READOUT),
                keyed("b.head", TABLE + "/brief/red-lines", SecretActs.redLine("<item>"))
                        .named(name),
                get("b.adviser", TABLE + "/brief"),
                get("b.head", TABLE + "/brief/red-lines/<" + name + ">"));
    }

    /** B is on it, so it is no secret to B. */
    private List<Step> sharedLine() {
        String name = "shared" + count;
        String line = TABLE + "/backchannels/<" + name + ">";
        return List.of(
                keyed(
                                "b.head",
                                TABLE + "/backchannels",
                                "{\"title\": \"Line\", \"participants\": [\"<a.head>\"]}")
                        .named(name),
                post("a.head", line + "/messages", "{\"text\": \"Hello\"}"),
                get("b.head", line));
    }

    private List<Step> disclosure() {
        String name = "shown" + count;
        return List.of(
                post("a.head", TABLE + "/brief/red-lines", SecretActs.redLine("<item>"))
                        .named(name),
                post(
                        "a.head",
                        TABLE + "/brief/red-lines/<" + name + ">/disclosure",
                        "{\"to\": \"TABLE\"}"));
    }

    /** The auditor asks for the brief of B, as he may have asked for that of A. */
    private List<Step> glass() {
        String name = "glass" + count;
        String asked = TABLE + "/parties/<party.B>/brief/break-glass";
        return List.of(
                post("auditor", asked, "{\"reason\": \"A complaint\", \"span\": \"PT30M\"}")
                        .named(name),
                post("secretariat", asked + "/<" + name + ">/approvals", "{}"),
                post("b.head", asked + "/<" + name + ">/approvals", "{}"),
                get("auditor", TABLE + "/parties/<party.B>/brief"),
                get("b.head", TABLE + "/brief/readings"),
                post("b.head", asked + "/<" + name + ">/ending", "{}"));
    }

    private List<Step> shredding() {
        String name = "shredding" + count;
        String asked = TABLE + "/parties/<party.B>/brief/shreddings";
        return List.of(
                post("b.head", asked, "{\"reason\": \"The mandate has ended\"}").named(name),
                get("b.head", TABLE + "/shreddings"),
                post("b.head", asked + "/<" + name + ">/withdrawal", "{}"));
    }

    /** Who reads it is on record with B; A has confided too, or has not. */
    private List<Step> confidence() {
        String body =
                """
                {"agendaItemId": "<item>", "kind": "RESERVATION", "text": "Not more than six",
                 "terms": {"hectares": "6"}, "confideTo": "MEDIATOR"}
                """;
        return List.of(
                keyed("b.head", TABLE + "/brief/positions", body),
                get("mediator", TABLE + "/brief"),
                get("b.adviser", TABLE + "/brief/readings"));
    }

    private Step imported() {
        return SecretActs.imported("b.head", "both" + count).named("import" + count);
    }

    private Step refused() {
        return switch (chance.nextInt(3)) {
            case 0 -> post("b.head", TABLE + "/agenda-items", "{\"title\": 7}");
            case 1 ->
                    post("b.head", TABLE + "/agenda-items", Opening.item("x"), "If-Match", "\"1\"");
            default -> post("b.adviser", TABLE + "/rounds", "{}");
        };
    }

    private Step read() {
        return switch (chance.nextInt(5)) {
            case 0 -> get("b.head", TABLE);
            case 1 -> get("b.head", TABLE + "?version=" + chance.nextInt(12));
            case 2 -> get("b.head", TABLE + "/history?limit=2");
            case 3 -> get("observer", "/api/v1/milestones/progress?groupBy=party");
            default -> get("b.adviser", TABLE, "If-None-Match", "\"12\"");
        };
    }

    /** The key of B is one that A uses too, for something secret. */
    private Step keyed(String who, String path, String body) {
        return who.equals("b.head")
                ? post(who, path, body).keyed("key-" + count)
                : post(who, path, body);
    }

    private String side() {
        return SIDES.get(chance.nextInt(SIDES.size()));
    }

    private static String other(String side) {
        return side.equals("a.head") ? "b.head" : "a.head";
    }
}
