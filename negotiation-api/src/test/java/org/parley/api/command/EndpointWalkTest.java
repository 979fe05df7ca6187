package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.api.problem.ProblemType;
import tools.jackson.databind.JsonNode;

/** Walks over every endpoint with everything that nobody should send. */
class EndpointWalkTest {

    private static final House HOUSE = House.shared();
    private static final Table TABLE = Table.open(HOUSE);
    private static final List<Endpoint> ENDPOINTS = Endpoint.all(HOUSE);
    private static final Set<String> SLUGS = slugs();

    private final List<String> complaints = new ArrayList<>();

    @Test
    void nonsense_is_refused_and_nothing_is_recorded() {
        Map<String, String> nonsense = new LinkedHashMap<>();
        nonsense.put("half an object", "{");
        nonsense.put("a list", "[]");
        nonsense.put("null", "null");
        nonsense.put("a word", "\"x\"");
        nonsense.put("a number", "1e999999999");
        nonsense.put("twice", "{\"title\": \"a\", \"title\": \"b\"}");
        nonsense.put("unknown", "{\"nonsense\": 1}");
        nonsense.put("two documents", "{} {}");
        nonsense.put("too deep", "[".repeat(5_000) + "]".repeat(5_000));
        nonsense.put("deep unknown", "{\"a\":".repeat(80) + "1" + "}".repeat(80));
        nonsense.put("control characters", "{\"title\": \"\u0001\"}");
        nonsense.put("long text", "{\"source\": \"" + "x".repeat(150_000) + "\"}");
        nonsense.put("bad day", "{\"occurredOn\": \"yesterday\"}");
        nonsense.put("far day", "{\"occurredOn\": \"+999999999-12-31\"}");
        nonsense.put("lone surrogate", "{\"title\": \"\\ud800\"}");
        long events = HOUSE.events();
        for (Endpoint endpoint : writing()) {
            nonsense.forEach((name, body) -> everyone(endpoint, name, body));
        }
        assertThat(shortened()).isEmpty();
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void a_wrong_type_in_any_field_is_refused_with_its_pointer() {
        long events = HOUSE.events();
        for (Endpoint endpoint : writing()) {
            JsonNode example = endpoint.example();
            if (example == null) {
                continue;
            }
            for (Wrong wrong : Wrong.all(example)) {
                Reply reply = endpoint.send(HOUSE, TABLE, endpoint.rightLogin(), wrong.body());
                check(endpoint, wrong.toString(), reply);
                if (reply.status() == 400 && !reply.text().contains("\"pointer\"")) {
                    complaints.add(endpoint + " " + wrong + " has no pointer: " + reply.text());
                }
                if (reply.status() < 400) {
                    complaints.add(endpoint + " " + wrong + " was taken: " + reply.text());
                }
            }
        }
        assertThat(shortened()).isEmpty();
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void too_much_of_it_or_another_kind_of_it_is_refused() {
        long events = HOUSE.events();
        String large = "{\"title\": \"" + "x".repeat(2 << 20) + "\"}";
        for (Endpoint endpoint : writing()) {
            Reply tooLarge = endpoint.send(HOUSE, TABLE, endpoint.rightLogin(), large);
            check(endpoint, "large", tooLarge);
            if (tooLarge.status() != 413) {
                complaints.add(endpoint + " takes 2 MB: " + tooLarge.text());
            }
            if (endpoint.example() == null) {
                continue;
            }
            for (String type :
                    List.of(
                            "text/plain",
                            "application/xml",
                            "x",
                            "application/x-www-form-urlencoded")) {
                Reply other =
                        endpoint.send(
                                HOUSE, TABLE, endpoint.rightLogin(), "a=b", "Content-Type", type);
                check(endpoint, type, other);
                if (other.status() < 400) {
                    complaints.add(endpoint + " takes " + type);
                }
            }
            check(
                    endpoint,
                    "html only",
                    endpoint.send(HOUSE, TABLE, endpoint.rightLogin(), "{", "Accept", "text/html"));
        }
        assertThat(shortened()).isEmpty();
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void empty_bodies_unknown_ids_and_strange_ids_are_refused() {
        long events = HOUSE.events();
        for (Endpoint endpoint : ENDPOINTS) {
            for (String login : List.of("secretariat", "goc.head", "operator", "stranger")) {
                for (String id :
                        List.of(
                                "00000000-0000-4000-8000-000000000000",
                                "x",
                                "%00",
                                "..;",
                                "%F0%9F%92%A5")) {
                    String path = endpoint.pathWith(id);
                    check(
                            endpoint,
                            login + " " + id,
                            HOUSE.send(login, endpoint.verb(), path, null));
                    check(
                            endpoint,
                            login + " " + id + " {}",
                            HOUSE.send(login, endpoint.verb(), path, "{}"));
                }
            }
        }
        assertThat(shortened()).isEmpty();
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void who_may_not_is_refused_though_the_request_is_good() {
        long events = HOUSE.events();
        for (Endpoint endpoint : writing()) {
            JsonNode example = endpoint.example();
            String body = example == null ? "{}" : example.toString();
            for (String login :
                    List.of("manager", "auditor", "stranger", "operator", "un.mission")) {
                if (endpoint.isFor(login)) {
                    continue;
                }
                Reply reply = endpoint.send(HOUSE, TABLE, login, body);
                check(endpoint, login, reply);
                if (reply.status() < 400) {
                    complaints.add(endpoint + " lets " + login + " in: " + reply.text());
                }
            }
            Reply nobody = endpoint.send(HOUSE, TABLE, null, body);
            if (nobody.status() != 401) {
                complaints.add(endpoint + " lets nobody in: " + nobody.text());
            }
        }
        assertThat(shortened()).isEmpty();
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void other_methods_are_refused() {
        for (Endpoint endpoint : ENDPOINTS) {
            for (String verb : List.of("PATCH", "TRACE", "PROPFIND")) {
                Reply reply = HOUSE.send("secretariat", verb, endpoint.path(TABLE), null);
                check(endpoint, verb, reply);
                if (reply.status() < 400) {
                    complaints.add(endpoint + " takes " + verb);
                }
            }
        }
        assertThat(shortened()).isEmpty();
    }

    private List<String> shortened() {
        return complaints.stream()
                .map(complaint ->
                        complaint.length() > 400 ? complaint.substring(0, 400) : complaint)
                .limit(40)
                .toList();
    }

    private void everyone(Endpoint endpoint, String name, String body) {
        for (String login :
                new TreeSet<>(
                        java.util.Arrays.asList(
                                endpoint.rightLogin(), "secretariat", "goc.head"))) {
            Reply first =
                    endpoint.send(
                            HOUSE, TABLE, login, body, "Idempotency-Key", endpoint + " " + name);
            check(endpoint, login + ": " + name, first);
            Reply second =
                    endpoint.send(
                            HOUSE, TABLE, login, body, "Idempotency-Key", endpoint + " " + name);
            check(endpoint, login + " again: " + name, second);
            if (first.status() < 400) {
                complaints.add(endpoint + " took " + name + " from " + login + ": " + first.text());
            }
        }
    }

    private void check(Endpoint endpoint, String what, Reply reply) {
        if (reply.status() < 400) {
            return;
        }
        String complaint = complaint(reply);
        if (complaint != null) {
            complaints.add(
                    endpoint
                            + " with "
                            + what
                            + ": "
                            + complaint
                            + ": "
                            + reply.status()
                            + " "
                            + reply.text());
        }
    }

    private static String complaint(Reply reply) {
        if (reply.status() >= 500) {
            return "failed";
        }
        if (!"application/problem+json".equals(reply.header("Content-Type"))) {
            return "no problem document";
        }
        JsonNode problem = reply.json();
        boolean whole =
                problem.path("status").asInt() == reply.status()
                        && SLUGS.contains(reply.problem())
                        && !problem.path("title").asString("").isBlank()
                        && !problem.path("detail").asString("").isBlank();
        boolean telling =
                reply.text().matches("(?s).*(Exception|org\\.|java\\.|tools\\.|select |insert ).*");
        return !whole ? "incomplete" : telling ? "tells too much" : null;
    }

    private static List<Endpoint> writing() {
        return ENDPOINTS.stream().filter(endpoint -> !endpoint.verb().equals("GET")).toList();
    }

    private static Set<String> slugs() {
        Set<String> slugs = new TreeSet<>();
        for (ProblemType type : ProblemType.values()) {
            slugs.add(type.slug());
        }
        return slugs;
    }
}
