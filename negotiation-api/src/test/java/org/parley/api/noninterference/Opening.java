package org.parley.api.noninterference;

import static org.parley.api.noninterference.Step.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How all scenarios begin: everyone has a seat, there is one item on the agenda, one measure and
 * one incident.
 */
final class Opening {

    static final String TABLE = "/api/v1/negotiations/<n>";

    /** The login, its party and its function. */
    private static final Map<String, List<String>> SEATS =
            Map.of(
                    "a.head", List.of("A", "HEAD"),
                    "a.adviser", List.of("A", "ADVISER"),
                    "b.head", List.of("B", "HEAD"),
                    "b.adviser", List.of("B", "ADVISER"),
                    "mediator", List.of("M", "HEAD"),
                    "observer", List.of("O", "HEAD"));

    private Opening() {}

    static List<String> logins() {
        return SEATS.keySet().stream().sorted().toList();
    }

    static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(post("secretariat", "/api/v1/negotiations", NEGOTIATION).named("n"));
        for (String login : logins()) {
            steps.add(post("secretariat", TABLE + "/delegates", seat(login)));
        }
        steps.add(post("secretariat", TABLE + "/lifecycle", "{\"to\": \"CONVENED\"}"));
        steps.add(post("b.head", TABLE + "/agenda-items", item("Land")).named("item"));
        steps.add(post("a.head", TABLE + "/agenda-items/<item>/consents", "{}"));
        steps.add(post("secretariat", TABLE + "/anchors", "{\"name\": \"D-Day\"}"));
        steps.add(post("b.head", TABLE + "/measures", MEASURE).named("measure"));
        steps.add(post("a.head", "/api/v1/measures/<measure>/consents", "{}"));
        steps.add(post("b.head", TABLE + "/incidents", SecretActs.incident(0)).named("incident"));
        steps.add(
                post("secretariat", TABLE + "/anchors/D-Day", "{\"date\": \"2016-01-01\"}")
                        .verb("PUT"));
        return steps;
    }

    static String item(String title) {
        return """
        {"title": "%s", "issues": [
          {"key": "hectares", "label": "Hectares", "type": "NUMBER", "unit": "ha"}]}
        """
                .formatted(title);
    }

    private static String seat(String login) {
        List<String> seat = SEATS.getOrDefault(login, List.of());
        return "{\"username\": \"<%s>\", \"partyId\": \"<party.%s>\", \"function\": \"%s\"}"
                .formatted(login, seat.getFirst(), seat.getLast());
    }

    private static final String NEGOTIATION =
            """
            {"title": "Talks", "agreementRule": "EVERYTHING_AGREED", "parties": [
              {"name": "Party A", "shortName": "A", "role": "PRINCIPAL"},
              {"name": "Party B", "shortName": "B", "role": "PRINCIPAL"},
              {"name": "Mediator", "shortName": "M", "role": "MEDIATOR"},
              {"name": "Observer", "shortName": "O", "role": "OBSERVER"}]}
            """;

    private static final String MEASURE =
            """
            {"title": "Ceasefire", "category": "MILITARY", "mode": "RECIPROCAL", "phases": [
              {"title": "First", "milestones": [
                {"title": "Withdrawal", "kind": "DELIVERABLE", "responsiblePartyId": "<party.B>",
                 "verifierPartyId": "<party.M>",
                 "indicator": {"unit": "posts", "baseline": "0", "target": "12"},
                 "due": {"anchor": "D-Day", "period": "P30D", "zone": "UTC"}}]},
              {"title": "Second", "milestones": [
                {"title": "Silence", "kind": "LIMIT", "responsiblePartyId": "<party.A>",
                 "verifierPartyId": "<party.M>", "limit": {"unit": "shots", "atMost": "0", "until": "2017-12-31"}}]}]}
            """;
}
