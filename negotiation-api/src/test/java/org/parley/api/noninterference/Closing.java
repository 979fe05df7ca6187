package org.parley.api.noninterference;

import static org.parley.api.noninterference.Opening.TABLE;
import static org.parley.api.noninterference.Step.delete;
import static org.parley.api.noninterference.Step.get;
import static org.parley.api.noninterference.Step.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.api.command.House;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How all scenarios end: B and an observer read all that there is to read, and try every door. */
final class Closing {

    /** What B puts into the path of a read, where it knows something to put there. */
    private static final Map<String, String> KNOWN =
            Map.of(
                    "negotiationId", "<n>",
                    "measureId", "<measure>",
                    "milestoneId", "<Withdrawal>",
                    "partyId", "<party.A>",
                    "redLineId", "<secret-red-line>",
                    "backchannelId", "<secret-line>",
                    "lineId", "<secret-line>",
                    "breakGlassId", "<secret-glass>",
                    "username", "<b.head>",
                    "name", "history");

    private static final List<String> QUESTIONS =
            List.of(
                    "/api/v1/negotiations?limit=1",
                    TABLE + "?occurredBy=2016-06-23",
                    TABLE + "?version=9",
                    TABLE + "/history?limit=3",
                    TABLE + "/history?type=RedLineShown",
                    TABLE + "/history?party=A",
                    TABLE + "/history?actor=<a.head>",
                    TABLE + "/history?q=hectare",
                    TABLE + "/history?agendaItemId=<item>",
                    "/api/v1/measures?party=A",
                    "/api/v1/milestones?party=A&limit=1",
                    "/api/v1/milestones/progress?groupBy=negotiation",
                    "/api/v1/milestones/progress?groupBy=phase");

    private Closing() {}

    /** Among them every read that the application maps, also one that was added yesterday. */
    static List<Step> steps(House house) {
        List<Step> steps = new ArrayList<>();
        for (String path : reads(house)) {
            steps.add(get("b.head", path));
            steps.add(get("observer", path));
        }
        QUESTIONS.forEach(question -> steps.add(get("b.head", question)));
        steps.add(get("b.adviser", TABLE + "/brief"));
        steps.add(get("b.adviser", TABLE + "/backchannels"));
        steps.addAll(doors());
        return steps;
    }

    private static List<String> reads(House house) {
        return house
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(info ->
                        info.getMethodsCondition().getMethods().stream()
                                .anyMatch(verb -> verb.name().equals("GET")))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .sorted()
                .map(Closing::filled)
                .toList();
    }

    private static String filled(String pattern) {
        String path = pattern;
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            path = path.replace("{" + known.getKey() + "}", known.getValue());
        }
        return path.replaceAll("\\{[*]?([^}]+)}", "<$1>");
    }

    /** Each id is that of a secret in the one run, and nobody's in the other. */
    private static List<Step> doors() {
        String line = TABLE + "/backchannels/<secret-line>";
        String red = TABLE + "/brief/red-lines/<secret-red-line>";
        String glass = TABLE + "/parties/<party.A>/brief/break-glass/<secret-glass>";
        List<Step> doors = new ArrayList<>();
        for (String who : List.of("b.head", "observer")) {
            doors.add(get(who, red));
            doors.add(post(who, red + "/revision", "{\"text\": \"x\"}"));
            doors.add(post(who, red + "/disclosure", "{\"to\": \"TABLE\"}"));
            doors.add(post(who, red + "/withdrawal", "{\"reason\": \"x\"}"));
            doors.add(get(who, line));
            doors.add(post(who, line + "/messages", "{\"text\": \"Who is there?\"}"));
            doors.add(delete(who, line + "/participants/me"));
            doors.add(get(who, glass));
            doors.add(post(who, glass + "/approvals", "{}"));
            doors.add(post(who, glass + "/refusal", "{}"));
            doors.add(post(who, glass + "/ending", "{}"));
        }
        for (String name : SecretActs.NAMES) {
            doors.add(post("b.head", TABLE + "/agenda-items/<" + name + ">/consents", "{}"));
            doors.add(get("b.head", "/api/v1/measures/<" + name + ">"));
        }
        return doors;
    }
}
