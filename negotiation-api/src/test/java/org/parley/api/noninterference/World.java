package org.parley.api.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import tools.jackson.databind.JsonNode;

/** One run of a scenario: a negotiation of its own, with logins of its own. */
final class World {

    /** Whose answers are compared. */
    private static final Set<String> WATCHERS = Set.of("b.head", "b.adviser", "observer");

    private static final List<String> VIEWS =
            List.of(
                    "/api/v1/negotiations",
                    Opening.TABLE + "/history",
                    "/api/v1/milestones",
                    Opening.TABLE);
    private static final Pattern NAME = Pattern.compile("<([A-Za-z0-9.-]+)>");

    private final House house;
    private final Keys keys;
    private final boolean withSecrets;
    private final Consumer<String> opened;
    private final Veil veil;
    private final Map<String, String> names = new HashMap<>();
    private final List<String> transcript = new ArrayList<>();
    private final List<Done> secretly = new ArrayList<>();

    /** A secret act, and what came of it. */
    record Done(Step step, int status) {}

    /**
     * @param opened is told the id of the negotiation
     */
    World(House house, boolean withSecrets, Consumer<String> opened) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        this.house = house;
        this.withSecrets = withSecrets;
        this.opened = opened;
        this.veil = new Veil(mark);
        veil.begin();
        this.keys = Keys.cut(house, mark);
        Opening.logins().forEach(login -> names.put(login, login + "-" + mark));
    }

    /** All that the watchers were answered. */
    List<String> play(Scenario scenario) {
        scenario.steps().forEach(this::play);
        settle();
        Closing.steps(house).forEach(this::play);
        return transcript;
    }

    List<Done> secretly() {
        return secretly;
    }

    private void play(Step step) {
        if (step.secret() && !withSecrets) {
            veil.skip();
            return;
        }
        veil.begin();
        Reply reply = send(step);
        keep(step, reply);
        if (step.secret()) {
            secretly.add(new Done(step, reply.status()));
        }
        if (WATCHERS.contains(step.who())) {
            transcript.add(step + "\n" + veil.over(reply));
        }
        await(step, reply);
    }

    private void keep(Step step, Reply reply) {
        String name = step.as();
        if (name == null || reply.status() != 201) {
            return;
        }
        names.put(name, reply.id());
        if (name.equals("n")) {
            opened.accept(reply.id());
            learn(get(Opening.TABLE).json().path("parties"), "shortName", "party.");
        }
        if (name.equals("measure")) {
            get("/api/v1/measures/<measure>")
                    .json()
                    .path("phases")
                    .forEach(phase -> learn(phase.path("milestones"), "title", ""));
        }
    }

    private void learn(JsonNode list, String naming, String prefix) {
        list.forEach(
                one -> names.put(prefix + one.path(naming).asString(), one.path("id").asString()));
    }

    /** What follows by itself belongs to the step that it follows from. */
    private void await(Step step, Reply reply) {
        boolean goesOn = step.path().endsWith("/disclosure") || step.verb().equals("PUT");
        String position = reply.header("X-Position");
        if (goesOn && position != null && !step.secret()) {
            caughtUp(step.who(), Opening.TABLE, position);
        }
    }

    /** All views show all that has happened, so that nobody reads one that is on its way. */
    private void settle() {
        veil.begin();
        Reply last =
                send(Step.post("secretariat", Opening.TABLE + "/anchors", "{\"name\": \"Last\"}"));
        assertThat(last.status()).as(last.toString()).isEqualTo(201);
        for (String view : VIEWS) {
            caughtUp("secretariat", view, last.header("X-Position"));
        }
    }

    private void caughtUp(String who, String view, @Nullable String position) {
        for (int i = 0; i < 20; i++) {
            Reply reply = send(Step.get(who, view, "X-Read-After", String.valueOf(position)));
            if (reply.status() == 200) {
                return;
            }
            assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
        }
        throw new AssertionError(view + " does not catch up");
    }

    private Reply get(String path) {
        Reply reply = send(Step.get("secretariat", path));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply;
    }

    private Reply send(Step step) {
        String[] headers =
                Stream.concat(
                                Stream.of("Authorization", keys.of(step.who())),
                                step.headers().stream())
                        .toArray(String[]::new);
        String body = step.body() == null ? null : filled(step.body());
        return house.send(null, step.verb(), filled(step.path()), body, headers);
    }

    /** A name that nothing has here is a random id: to B, the id of nothing. */
    private String filled(String text) {
        return NAME.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                names.computeIfAbsent(
                                        found.group(1), _ -> UUID.randomUUID().toString())));
    }
}
