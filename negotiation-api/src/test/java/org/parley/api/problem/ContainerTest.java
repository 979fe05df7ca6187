package org.parley.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;

/** What fails before a controller is reached, down to bytes that are no HTTP. */
class ContainerTest {

    private static final House HOUSE = House.shared();
    private static final String LOGIN =
            "Authorization: Basic "
                    + Base64.getEncoder()
                            .encodeToString(
                                    ("secretariat:" + House.PASSWORD)
                                            .getBytes(StandardCharsets.UTF_8))
                    + "\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/negotiations/|{} HTTP/1.1",
                "NONSENSE",
                "GET / HTTP/9.9",
                "GET /api//v1 HTTP/1.1",
                "GET /api/v1;a=b/negotiations HTTP/1.1",
                "GET /api/v1/%2e%2e/x HTTP/1.1",
                "GET /api/v1/%00 HTTP/1.1",
                "GET /api/v1/a%2fb HTTP/1.1",
                "GET /api/v1/%ff HTTP/1.1",
                "TRACE /api/v1/negotiations HTTP/1.1",
                "FOO /api/v1/negotiations HTTP/1.1",
                "GET /error HTTP/1.1",
                "GET /no/such/page HTTP/1.1",
                "GET /css/none.css HTTP/1.1",
                "POST /problems HTTP/1.1"
            })
    void a_strange_request_line_is_answered_by_a_problem(String line) throws IOException {
        assertProblem(send(line + "\r\nHost: x\r\nConnection: close\r\n" + LOGIN + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: nonsense\r\n\r\n",
                "Content-Length: -5\r\n\r\n",
                "Content-Length: 99999999999999999999\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                "Content-Length: 2000000\r\n\r\n{",
                "Content-Length: 3\r\n\r\n{\"\u00ff",
                "Content-Type: application/json\r\nContent-Length: 0\r\n\r\n"
            })
    void a_strange_body_is_answered_by_a_problem(String rest) throws IOException {
        assertProblem(
                send(
                        "POST /api/v1/negotiations HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                + LOGIN
                                + rest));
    }

    @Test
    void what_is_too_long_is_answered_by_a_problem() throws IOException {
        assertProblem(send("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
        assertProblem(
                send("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n"));
    }

    private static void assertProblem(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(answer)
                .contains("\"type\":\"/problems/", "\"title\":\"", "\"status\":4", "\"detail\":\"")
                .doesNotContain("Apache", "Exception", "org.");
    }

    private static String send(String request) throws IOException {
        URI base = URI.create(HOUSE.base());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(4_000), StandardCharsets.UTF_8);
        }
    }
}
