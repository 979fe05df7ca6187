package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Over every endpoint that is mapped: what a session lacks, what a token lacks, what each says. */
class SweepTest extends OverHttp {

    private static final Set<RequestMethod> SAFE =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);
    private static final List<String> SCOPES = List.of(Subject.READ, Subject.WRITE);

    private final RequestMappingHandlerMapping mappings;

    SweepTest(
            @Autowired @Qualifier("requestMappingHandlerMapping")
                    RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    private record Way(RequestMethod verb, String path, String type, HandlerMethod method) {

        boolean isOfTheApi() {
            return path.startsWith("/api/");
        }

        /** The scopes of which a token needs one. */
        Set<String> scopes() {
            Set<String> scopes = new TreeSet<>();
            Permits permits = method.getMethodAnnotation(Permits.class);
            if (permits != null) {
                for (Action action : permits.value()) {
                    scopes.add(Policy.rule(action).scope());
                }
            }
            return scopes;
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @Test
    void a_session_changes_nothing_anywhere_without_its_token() {
        Browser browser = new Browser(this::at);
        browser.logIn(newAccount("OPERATOR", "SECRETARIAT"), PASSWORD);
        List<Way> changes = ways().filter(way -> !SAFE.contains(way.verb())).toList();
        assertThat(changes).hasSizeGreaterThan(20);
        for (Way way : changes) {
            for (String token : new String[] {"", "x", UUID.randomUUID().toString()}) {
                HttpResponse<String> answer =
                        browser.send(asked(way).header("X-XSRF-TOKEN", token));
                assertThat(answer.statusCode()).as(way + " with token " + token).isEqualTo(403);
                assertThat(read(answer).path("type").asString())
                        .as(way.toString())
                        .isEqualTo("/problems/csrf");
            }
        }
    }

    @Test
    void a_token_does_nothing_that_its_scopes_do_not_name() {
        String username = newAccount("OPERATOR", "SECRETARIAT", "AUDITOR", "MANAGER");
        for (String scope : SCOPES) {
            String token = tokenOf(username, scope);
            for (Way way : ways().filter(Way::isOfTheApi).toList()) {
                if (!way.scopes().contains(scope)) {
                    HttpResponse<String> answer = send(asked(way).header("Authorization", token));
                    assertThat(answer.statusCode()).as(scope + " token: " + way).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void every_endpoint_of_the_api_asks_who_it_is() {
        for (Way way : ways().filter(Way::isOfTheApi).toList()) {
            assertThat(send(asked(way).header("Authorization", "Bearer x")).statusCode())
                    .as(way.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void every_answer_tells_browsers_to_keep_their_distance() {
        String login = someone("OPERATOR", "SECRETARIAT", "AUDITOR");
        List<Way> reads = ways().filter(way -> way.verb() == RequestMethod.GET).toList();
        assertThat(reads).hasSizeGreaterThan(20);
        for (Way way : reads) {
            var headers = send(asked(way).header("Authorization", login)).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(way.toString())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*", "http:");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
            assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .as(way.toString())
                    .contains("no-store");
            if (way.isOfTheApi()) {
                assertThat(headers.allValues("Set-Cookie")).as(way.toString()).isEmpty();
                assertThat(headers.firstValue("RateLimit")).as(way.toString()).isPresent();
            }
        }
    }

    private Stream<Way> ways() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> ways(entry.getKey(), entry.getValue()))
                .filter(way -> !way.path().startsWith("/v3/") && !way.path().equals("/error"));
    }

    private static Stream<Way> ways(RequestMappingInfo info, HandlerMethod method) {
        Set<RequestMethod> verbs = info.getMethodsCondition().getMethods();
        String type =
                info.getConsumesCondition().getConsumableMediaTypes().stream()
                        .findFirst()
                        .map(MediaType::toString)
                        .orElse("application/json");
        return info.getPatternValues().stream()
                .flatMap(path -> verbs.stream().map(verb -> new Way(verb, path, type, method)));
    }

    private HttpRequest.Builder asked(Way way) {
        String path = way.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        boolean safe = SAFE.contains(way.verb());
        return request(path, null)
                .header("Content-Type", way.type())
                .method(
                        way.verb().name(),
                        safe
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{}"));
    }

    private String tokenOf(String username, String... scopes) {
        String list = String.join("\",\"", Arrays.asList(scopes));
        HttpResponse<String> made =
                post(
                        "/api/v1/tokens",
                        basic(username, PASSWORD),
                        "{\"name\":\"sweep\",\"scopes\":[\"" + list + "\"]}");
        return "Bearer " + read(made).path("token").asString();
    }
}
