package org.parley.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody wrote is text wherever anybody reads it. A whole case is told with payloads in its
 * texts, every body and parameter of every endpoint is tried with them, and every page and export
 * that is mapped is then looked at by each kind of login.
 */
class XssSweepTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LOGINS =
            List.of("secretariat", "goc.head", "auditor", "operator");
    private static final List<String> FORMS =
            List.of("text/html", "*/*", "text/csv", "application/x-ndjson");

    /** One answer is made as the next, by one writer of JSON: they take turns. */
    private static final int PAYLOADS_OF_AN_API = 3;

    private static final House HOUSE = House.shared();
    private static final Table TABLE = Table.open(HOUSE);

    private final Payloads payloads = new Payloads();
    private final Set<String> complaints = new TreeSet<>();

    @Test
    void what_the_case_says_is_text_on_every_page_and_in_every_export() {
        PoisonedCase told = PoisonedCase.toldTo(HOUSE);
        List<Reply> pages = new ArrayList<>();
        Set<String> exported = new HashSet<>();
        for (String login : LOGINS) {
            for (Way way : Way.into(HOUSE, RequestMethod.GET)) {
                for (String path : told.places(way)) {
                    for (String form : FORMS) {
                        if (exported.contains(path + form)) {
                            continue;
                        }
                        Reply answer = HOUSE.get(login, path, "Accept", form);
                        if (answer.status() == 200 && !Looks.isPage(answer)) {
                            exported.add(path + form);
                        }
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
        for (Way way :
                Way.into(HOUSE, RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE)) {
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
        for (Way way : Way.into(HOUSE, RequestMethod.values())) {
            List<String> places = new ArrayList<>(List.of(way.with(payloads.encoded())));
            int each = way.path().startsWith("/api/") ? PAYLOADS_OF_AN_API : Payloads.ALL.size();
            for (String parameter : way.parameters().toList()) {
                for (int i = 0; i < each; i++) {
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
