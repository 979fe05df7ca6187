package org.parley.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody wrote is text wherever anybody reads it. A whole case is told with payloads in its
 * texts, every body and parameter of every endpoint is tried with them, and every page and export
 * that is mapped is then looked at by each kind of login.
 */
class XssSweepTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> LOGINS =
            List.of("secretariat", "goc.head", "auditor", "operator");
    private static final List<String> FORMS =
            List.of("text/html", "*/*", "text/csv", "application/x-ndjson");

    private static final House HOUSE = House.shared();
    private static final Table TABLE = Table.open(HOUSE);

    private final Payloads payloads = new Payloads();
    private final Set<String> complaints = new TreeSet<>();

    private record Way(RequestMethod verb, String path, HandlerMethod method) {

        @Override
        public String toString() {
            return verb + " " + path;
        }

        String with(String id) {
            return path.replaceAll("\\{[^}]+}", id);
        }

        Stream<String> parameters() {
            return Arrays.stream(method.getMethodParameters())
                    .map(parameter -> {
                        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
                        String name = parameter.getParameter().getName();
                        return asked == null ? "" : asked.value().isEmpty() ? name : asked.value();
                    })
                    .filter(name -> !name.isEmpty());
        }
    }

    @Test
    void what_the_case_says_is_text_on_every_page_and_in_every_export() {
        String archive = tell();
        List<Reply> pages = new ArrayList<>();
        for (String login : LOGINS) {
            for (Way way : ways(RequestMethod.GET)) {
                for (String path : places(way, archive)) {
                    for (String form : FORMS) {
                        Reply answer = HOUSE.get(login, path, "Accept", form);
                        look(login + " " + path + " as " + form, answer);
                        if (Looks.isPage(answer) && answer.text().contains(Payloads.MARK)) {
                            pages.add(answer);
                        }
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(pages).as("pages that show what was written").isNotEmpty();
    }

    @Test
    void what_is_sent_to_any_endpoint_is_text_in_its_answer() {
        for (Way way : ways(RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE)) {
            JsonNode example = example(way);
            List<String> bodies =
                    example == null
                            ? List.of("{\"" + Payloads.MARK + "\": \"<script>xqz()</script>\"}")
                            : payloads.inEachTextOf(example).toList();
            for (String body : bodies) {
                for (String login : List.of("goc.head", "operator")) {
                    String path = way.with(TABLE.id());
                    look(way + " " + body, HOUSE.send(login, way.verb().name(), path, body));
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void what_stands_in_an_address_is_text_in_the_answer() {
        int count = 0;
        for (Way way : ways(RequestMethod.values())) {
            List<String> places = new ArrayList<>(List.of(way.with(payloads.encoded())));
            for (String parameter : way.parameters().toList()) {
                for (int i = 0; i < Payloads.ALL.size(); i++) {
                    places.add(way.with(TABLE.id()) + "?" + parameter + "=" + payloads.encoded());
                }
            }
            for (String place : places) {
                look(way + " " + place, asked(way, place, FORMS.get(count++ % FORMS.size())));
            }
        }
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            for (String form : FORMS) {
                String nowhere = "/" + payloads.encoded() + "?" + payloads.encoded();
                look(nowhere, HOUSE.get("secretariat", nowhere, "Accept", form));
                look(nowhere, HOUSE.get(null, nowhere, "Accept", form));
            }
        }
        assertThat(complaints).isEmpty();
    }

    private Reply asked(Way way, String path, String form) {
        boolean bodiless = way.verb() == RequestMethod.GET || way.verb() == RequestMethod.DELETE;
        return HOUSE.send(
                "secretariat", way.verb().name(), path, bodiless ? null : "{}", "Accept", form);
    }

    private void look(String what, Reply answer) {
        Looks.at(answer)
                .forEach(complaint -> complaints.add(shortened(what) + " " + shortened(complaint)));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** Tells the whole case with payloads, and answers where it was recorded. */
    private String tell() {
        String file = payloads.poisoned(resource("/scenarios/colombia.ndjson"));
        Reply posted =
                HOUSE.post(
                        "secretariat",
                        "/api/v1/imports",
                        file,
                        "Content-Type",
                        "application/x-ndjson");
        assertThat(posted.status()).as(posted.toString()).isEqualTo(202);
        String place = String.valueOf(posted.header("Location"));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !HOUSE.get("secretariat", place).text().contains("RUNNING"));
        JsonNode done = HOUSE.get("secretariat", place).json();
        assertThat(done.path("failed").asInt()).as(done.toString()).isZero();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> HOUSE.get("manager", "/api/v1/negotiations").text().contains("xqz"));
        return HOUSE.get("manager", "/api/v1/negotiations")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("title").asString().contains(Payloads.MARK))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    /** Where something of the case is: by its id, or by the ids that stand in its dossier. */
    private static List<String> places(Way way, String archive) {
        if (!way.path().contains("{")) {
            return List.of(way.path(), way.path() + "?negotiationId=" + archive);
        }
        String inside = way.path().replace("{negotiationId}", archive);
        if (!inside.contains("{")) {
            return List.of(inside);
        }
        return ids(archive, inside).stream().map(id -> inside.replaceAll("\\{[^}]+}", id)).toList();
    }

    private static List<String> ids(String archive, String path) {
        String source =
                path.contains("milestone")
                        ? "/api/v1/milestones?limit=3&negotiationId=" + archive
                        : "/api/v1/measures?limit=3&negotiationId=" + archive;
        return Stream.concat(
                        ID.matcher(HOUSE.get("manager", source).text())
                                .results()
                                .map(found -> found.group())
                                .distinct()
                                .limit(3),
                        Stream.of("absent", "goc.head"))
                .toList();
    }

    private static List<Way> ways(RequestMethod... verbs) {
        Set<RequestMethod> these = Set.of(verbs);
        return HOUSE
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> ways(entry.getKey(), entry.getValue()))
                .filter(way -> these.contains(way.verb()))
                .toList();
    }

    private static Stream<Way> ways(RequestMappingInfo info, HandlerMethod method) {
        Set<RequestMethod> said = info.getMethodsCondition().getMethods();
        Set<RequestMethod> verbs = said.isEmpty() ? Set.of(RequestMethod.GET) : said;
        return info.getPatternValues().stream()
                .flatMap(path -> verbs.stream().map(verb -> new Way(verb, path, method)));
    }

    private static @Nullable JsonNode example(Way way) {
        return Arrays.stream(way.method().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(parameter -> parameter.getParameterType().getSimpleName())
                .map(name -> "/openapi/" + name + ".json")
                .filter(file -> new ClassPathResource(file).exists())
                .map(file -> JSON.readTree(resource(file)))
                .findFirst()
                .orElse(null);
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
