package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.security.OverHttp;

class DoorsTest extends OverHttp {

    private static final String NOWHERE = "/api/v1/negotiations/" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health/readiness",
                "/actuator/health/liveness",
                "/login",
                "/css/parley.css",
                "/favicon.svg"
            })
    void some_doors_are_open_to_all(String path) {
        assertThat(get(path, null).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/me",
                "/api/v1/negotiations",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/actuator",
                "/actuator/health",
                "/nowhere",
                "/api/v1/nowhere"
            })
    void all_others_ask_who_it_is(String path) {
        HttpResponse<String> answer = get(path, null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertIsProblem(answer);
    }

    @Test
    void the_machinery_is_for_the_operator() {
        assertThat(get("/actuator/health", operator()).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = get("/actuator/health", someone("SECRETARIAT", "MANAGER"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertIsProblem(refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/..;/me",
                "//api/v1/me",
                "/api/v1/%2e%2e/me",
                "/api/v1/me%00",
                "/api/v1/accounts/a%2Fb",
                "/api/v1/me;jsessionid=1"
            })
    void odd_paths_are_refused_as_problems(String path) {
        HttpResponse<String> answer = get(path, operator());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertIsProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "NONSENSE"})
    void odd_methods_are_refused_as_problems(String method) {
        HttpResponse<String> answer =
                send(
                        request("/api/v1/me", operator())
                                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertIsProblem(answer);
    }

    @Test
    void a_page_of_another_site_changes_nothing_even_with_a_login() {
        HttpRequest.Builder sent =
                json("/api/v1/tokens", operator())
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"));
        HttpResponse<String> answer = send(sent);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(read(answer).path("type").asString()).isEqualTo("/problems/cross-site");
    }

    @Test
    void a_browser_is_not_led_to_ask_for_a_password_in_a_window_of_its_own() {
        HttpResponse<String> answer =
                send(request("/api/v1/me", null).header("Sec-Fetch-Site", "same-origin").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .singleElement()
                .asString()
                .startsWith("Bearer");
    }

    @Test
    void someone_without_a_relation_finds_nothing() {
        HttpResponse<String> answer = get(NOWHERE, someone());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertIsProblem(answer);
    }

    @Test
    void a_role_that_never_may_is_told_so_whether_or_not_it_exists() {
        assertThat(get(NOWHERE, someone("MANAGER")).statusCode()).isEqualTo(403);
        assertThat(get(NOWHERE + "/brief", someone("AUDITOR")).statusCode()).isEqualTo(403);
        assertThat(get(NOWHERE, someone("AUDITOR")).statusCode()).isEqualTo(404);
    }

    @Test
    void every_answer_keeps_foreign_pages_out_and_sets_programs_no_cookie() {
        HttpResponse<String> answer = get("/api/v1/me", operator());
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("RateLimit")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static void assertIsProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(read(answer).path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(answer.body()).doesNotContain("Exception", "org.", "java.");
    }
}
