package org.parley.api.noninterference;

import static org.parley.api.noninterference.Opening.TABLE;
import static org.parley.api.noninterference.Step.delete;
import static org.parley.api.noninterference.Step.get;
import static org.parley.api.noninterference.Step.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.parley.api.command.House;
import org.parley.api.table.Table;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * How all scenarios end: B and an observer read what there is to read, and try doors. A scenario
 * has some of these, as chance will have it.
 */
final class Closing {

    /** What B puts into the path of a read, where it knows something to put there. */
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("negotiationId", "<n>"),
                    Map.entry("measureId", "<measure>"),
                    Map.entry("milestoneId", "<Withdrawal>"),
                    Map.entry("incidentId", "<incident>"),
                    Map.entry("partyId", "<party.A>"),
                    Map.entry("redLineId", "<secret-red-line>"),
                    Map.entry("backchannelId", "<secret-line>"),
                    Map.entry("lineId", "<secret-line>"),
                    Map.entry("messageId", "<secret-message>"),
                    Map.entry("breakGlassId", "<secret-glass>"),
                    Map.entry("shreddingId", "<secret-shredding>"),
                    Map.entry("importId", "<secret-import>"),
                    Map.entry("webhookId", "<secret-webhook>"),
                    Map.entry("username", "<b.head>"),
                    Map.entry("name", "history"),
                    Map.entry("slug", "absent"));

    private static final List<String> QUESTIONS =
            List.of(
                    "/api/v1/negotiations?limit=1",
                    TABLE + "?occurredBy=2016-06-23",
                    TABLE + "?asOf=<moment>",
                    TABLE + "?version=9",
                    TABLE + "/changes?from=4&to=12",
                    TABLE + "/changes?from=<moment>",
                    TABLE + "/history?limit=7",
                    TABLE + "/history?type=RedLineShown",
                    TABLE + "/history?party=A",
                    TABLE + "/history?actor=<a.head>",
                    TABLE + "/history?q=hectare",
                    TABLE + "/history?agendaItemId=<item>",
                    TABLE + "/backchannels/<secret-line>/readings?limit=1",
                    "/api/v1/measures?party=A",
                    "/api/v1/incidents?party=A",
                    "/api/v1/webhooks/<webhook-of-b>",
                    "/api/v1/milestones?party=A&limit=1",
                    "/api/v1/milestones/progress?groupBy=negotiation",
                    "/api/v1/milestones/progress?groupBy=phase",
                    "/api/v1/milestones/waiting?negotiationId=<n>",
                    "/api/v1/milestones/reciprocity?negotiationId=<n>");

    private static final String STREAM = "/stream";

    /** What is told live, to its end, which is soon: of ten scenarios one reads one of them. */
    private static final List<String> STREAMS =
            List.of(TABLE + STREAM, "/api/v1" + STREAM, "/api/v1/alerts" + STREAM);

    private static final int OF_SO_MANY = 10;

    private static final List<String> EXPORTS = List.of("application/x-ndjson", "text/csv");

    private Closing() {}

    static List<Step> of(House house, Scenario scenario) {
        long seed = scenario.seed();
        Random chance = Scenario.chance(~seed);
        List<Step> steps =
                steps(house).stream().filter(_ -> chance.nextInt(scenario.oneIn()) == 0).toList();
        return Stream.concat(steps.stream(), streams(seed)).toList();
    }

    /** What tells as much as the ledger has numbered, which takes a moment. */
    static boolean isOfTheLedger(Step step) {
        return step.path().contains(STREAM) || step.path().endsWith("/export");
    }

    private static Stream<Step> streams(long seed) {
        if (seed % OF_SO_MANY != 0) {
            return Stream.empty();
        }
        String stream = STREAMS.get((int) (seed / OF_SO_MANY % STREAMS.size()));
        return Stream.of("b.head", "observer").map(who -> get(who, stream + "?from=beginning"));
    }

    /** Among them every read that the application maps, also one that was added yesterday. */
    private static List<Step> steps(House house) {
        List<Step> steps = new ArrayList<>();
        for (String path : reads(house)) {
            steps.add(read("b.head", path));
            steps.add(read("observer", path));
        }
        QUESTIONS.forEach(question -> steps.add(get("b.head", question)));
        EXPORTS.forEach(type -> steps.add(get("b.head", TABLE + "/history", "Accept", type)));
        steps.add(get("b.head", "/api/v1/milestones?negotiationId=<n>", "Accept", "text/csv"));
        steps.add(get("b.head", "/api/v1/milestones?negotiationId=<n>", "Accept", Table.XLSX));
        steps.add(get("b.head", "/morning?negotiationId=<n>&days=90", "Accept", "text/html"));
        steps.add(get("b.adviser", TABLE + "/brief"));
        steps.add(get("b.adviser", TABLE + "/backchannels"));
        steps.add(after("<position.b.head>"));
        steps.add(after("<position.a.head>"));
        steps.addAll(doors());
        return steps;
    }

    private static List<String> reads(House house) {
        return house
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(mapped -> isOurs(mapped.getValue()) && isRead(mapped.getKey()))
                .flatMap(mapped -> mapped.getKey().getPatternValues().stream())
                .filter(path -> !path.endsWith(STREAM))
                .sorted()
                .map(Closing::filled)
                .toList();
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.parley.");
    }

    private static boolean isRead(RequestMappingInfo mapped) {
        return mapped.getMethodsCondition().getMethods().stream()
                .anyMatch(verb -> verb.name().equals("GET"));
    }

    private static String filled(String pattern) {
        String path = pattern;
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            path = path.replace("{" + known.getKey() + "}", known.getValue());
        }
        return path.replaceAll("\\{[*]?([^}]+)}", "<$1>");
    }

    /** Pages are asked for as browsers do. */
    private static Step read(String who, String path) {
        return path.startsWith("/api/") ? get(who, path) : get(who, path, "Accept", "text/html");
    }

    private static Step after(String position) {
        return get("b.head", TABLE + "/history?limit=1", "X-Read-After", position);
    }

    /** Each id is that of a secret in the one run, and nobody's in the other. */
    private static List<Step> doors() {
        String line = TABLE + "/backchannels/<secret-line>";
        String red = TABLE + "/brief/red-lines/<secret-red-line>";
        String glass = TABLE + "/parties/<party.A>/brief/break-glass/<secret-glass>";
        String talk = TABLE + "/consultations/<secret-consultation>";
        String webhook = "/api/v1/webhooks/<secret-webhook>";
        String shredding = TABLE + "/parties/<party.A>/brief/shreddings/<secret-shredding>";
        List<Step> doors = new ArrayList<>();
        for (String who : List.of("b.head", "observer")) {
            doors.add(post(who, red + "/revision", "{\"text\": \"x\"}"));
            doors.add(post(who, red + "/disclosure", "{\"to\": \"TABLE\"}"));
            doors.add(post(who, red + "/withdrawal", "{\"reason\": \"x\"}"));
            doors.add(post(who, line + "/messages", "{\"text\": \"Who is there?\"}"));
            doors.add(delete(who, line + "/participants/me"));
            doors.add(post(who, talk + "/readout", SecretActs.READOUT));
            doors.add(delete(who, webhook));
            doors.add(post(who, webhook + "/deliveries/<any>/resends", "{}"));
            doors.add(post(who, glass + "/approvals", "{}"));
            doors.add(post(who, glass + "/refusal", "{}"));
            doors.add(post(who, glass + "/ending", "{}"));
            doors.add(post(who, shredding + "/approval", "{}"));
            doors.add(post(who, shredding + "/refusal", "{}"));
            doors.add(post(who, shredding + "/withdrawal", "{}"));
        }
        for (String name : SecretActs.NAMES) {
            doors.add(post("b.head", TABLE + "/agenda-items/<" + name + ">/consents", "{}"));
            doors.add(get("b.head", "/api/v1/measures/<" + name + ">"));
            doors.add(get("b.head", "/api/v1/imports/<" + name + ">"));
        }
        return doors;
    }
}
