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
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.webhook.Receiver;
import tools.jackson.databind.JsonNode;

/** One run of a scenario: a negotiation of its own, with logins of its own. */
final class World {

    /** Whose answers are compared. */
    private static final Set<String> WATCHERS = Set.of("b.head", "b.adviser", "observer");

    private static final Pattern NAME = Pattern.compile("<([A-Za-z0-9.-]+)>");
    private static final int BUSY = 503;
    private static final Step ALERT = Step.get("b.head", "is sent an alert");

    private final House house;
    private final Keys keys;
    private final boolean withSecrets;
    private final Consumer<String> opened;
    private final Veil veil;
    private final Views views;
    private final Alerted alerted;
    private final Map<String, String> names = new HashMap<>();
    private final List<Asked> transcript = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    /** What was done, and what came of it. */
    record Done(Step step, int status) {}

    /** What a watcher asked, and the answer under the veil. */
    record Asked(Step step, String answer) {}

    /**
     * @param opened is told the id of the negotiation
     */
    World(House house, Keys keys, Receiver receiver, boolean withSecrets, Consumer<String> opened) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        this.house = house;
        this.withSecrets = withSecrets;
        this.opened = opened;
        this.veil = new Veil(mark);
        this.views = new Views(house);
        this.alerted = new Alerted(house, receiver, mark);
        veil.begin(true);
        this.keys = keys.with(mark);
        Opening.logins().forEach(login -> names.put(login, login + "-" + mark));
        names.put("receiver", alerted.url());
    }

    /** All that the watchers were answered. */
    List<Asked> play(Scenario scenario) {
        scenario.steps().forEach(this::play);
        Closing.of(house, scenario).forEach(this::play);
        if (alerted.isAsked()) {
            hearWhatWasSent();
        }
        return transcript;
    }

    private void hearWhatWasSent() {
        views.awaitAll(sharedStreams());
        views.awaitLeaves();
        veil.over(alerted.sentToB()).forEach(message -> transcript.add(new Asked(ALERT, message)));
        Alerted.end().forEach(this::send);
    }

    List<Done> done() {
        return done;
    }

    private void play(Step step) {
        if (step.secret() && !withSecrets) {
            veil.skip();
            return;
        }
        boolean watched = WATCHERS.contains(step.who());
        if (watched && step.reads()) {
            views.awaitAll(sharedStreams());
            if (Closing.isOfTheLedger(step)) {
                views.awaitLeaves();
            }
        }
        String began = veil.begin(step.records()).toString();
        Reply reply = send(step);
        done.add(new Done(step, reply.status()));
        keep(step, reply);
        if (step.imports() && reply.status() == 202) {
            awaitEnd(step.who(), String.valueOf(reply.header("Location")));
        }
        if (!step.secret()) {
            names.put("moment", began);
            await(step, reply);
        }
        if (watched) {
            transcript.add(new Asked(step, veil.over(reply)));
            goOn(step, reply);
        }
    }

    /** A list is read to its end. */
    private void goOn(Step step, Reply reply) {
        if (step.reads() && reply.status() == 200 && isJson(reply)) {
            String cursor = reply.json().path("nextCursor").asString("");
            if (!cursor.isEmpty()) {
                names.put("cursor", cursor);
                play(step.next());
            }
        }
    }

    private static boolean isJson(Reply reply) {
        return String.valueOf(reply.header("Content-Type")).startsWith("application/json");
    }

    private void keep(Step step, Reply reply) {
        String name = step.as();
        String position = reply.header("X-Position");
        if (position != null) {
            names.put("position." + step.who(), position);
        }
        if (name == null || reply.status() / 100 != 2) {
            return;
        }
        names.put(name, reply.id());
        alerted.keep(name, reply);
        if (name.equals("n")) {
            learn(get(Opening.TABLE).json().path("parties"), "shortName", "party.");
            if (!partiesAreInOrder()) {
                keep(step, send(step));
                return;
            }
            opened.accept(reply.id());
        }
        if (name.equals("measure")) {
            get("/api/v1/measures/<measure>")
                    .json()
                    .path("phases")
                    .forEach(phase -> learn(phase.path("milestones"), "title", ""));
        }
    }

    /**
     * Those whose consent is needed are written in the order of their ids, which are random: a
     * table where that may be another than in the other run is left, and the next one taken.
     */
    private boolean partiesAreInOrder() {
        return UUID.fromString(known("party.A")).compareTo(UUID.fromString(known("party.B"))) < 0;
    }

    private void learn(JsonNode list, String naming, String prefix) {
        list.forEach(
                one -> names.put(prefix + one.path(naming).asString(), one.path("id").asString()));
    }

    /** What follows by itself belongs to the step that it follows from. */
    private void await(Step step, Reply reply) {
        if (!step.reads()) {
            views.recorded(names.getOrDefault(step.who(), step.who()), reply);
            views.awaitWhatFollows(sharedStreams());
        }
    }

    private void awaitEnd(String who, String job) {
        for (int i = 0; i < 1000; i++) {
            Reply reply = send(Step.get(who, job));
            if (!reply.json().path("state").asString().equals("RUNNING")) {
                return;
            }
            pause();
        }
        throw new AssertionError(job + " does not end");
    }

    private List<String> sharedStreams() {
        return Stream.of("n", "measure").map(names::get).filter(id -> id != null).toList();
    }

    private Reply get(String path) {
        Reply reply = send(Step.get("secretariat", path));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply;
    }

    /** That the whole server is busy with something is told to everyone, and waited for. */
    private Reply send(Step step) {
        String key =
                step.needsPassword() ? Keys.byPassword(known(step.who())) : keys.of(step.who());
        String[] headers =
                Stream.concat(
                                Stream.of("Authorization", key),
                                step.headers().stream().map(this::filled))
                        .toArray(String[]::new);
        String body = step.body() == null ? null : filled(step.body());
        Reply reply = house.send(null, step.verb(), filled(step.path()), body, headers);
        for (int i = 0; i < 1000 && reply.status() == BUSY; i++) {
            pause();
            reply = house.send(null, step.verb(), filled(step.path()), body, headers);
        }
        return reply;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name that nothing has here is a random id: to B, the id of nothing. */
    private String filled(String text) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(known(found.group(1))));
    }

    private String known(String name) {
        return names.computeIfAbsent(name, _ -> UUID.randomUUID().toString());
    }
}
