package org.parley.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receiver can do what he likes, and costs the house no more than its patience. */
class PostTest {

    private static final Post QUICK = post(Duration.ofMillis(300));
    private static final Post PATIENT = post(Duration.ofMinutes(1));

    @Test
    void the_answer_is_its_status() throws Exception {
        try (ServerSocket receiver = answering("HTTP/1.1 201 Created\r\n\r\n")) {
            assertThat(PATIENT.send(at("http", receiver), Map.of(), body())).isEqualTo(201);
        }
    }

    @Test
    void what_comes_before_the_answer_is_passed_over() throws Exception {
        String interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
        try (ServerSocket receiver = answering(interim + interim + "HTTP/1.1 204\r\n\r\n")) {
            assertThat(PATIENT.send(at("http", receiver), Map.of(), body())).isEqualTo(204);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 2000\r\n\r\n", "HTTP/9"})
    void who_does_not_speak_http_has_not_answered(String answer) throws Exception {
        try (ServerSocket receiver = answering(answer)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> PATIENT.send(at("http", receiver), Map.of(), body()));
        }
    }

    @Test
    void who_says_nothing_is_left_after_a_while() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> QUICK.send(at("http", silent), Map.of(), body()));
        }
    }

    /** Each byte comes in time, and all of them never do. */
    @Test
    void who_takes_for_ever_to_say_it_is_left_too() throws Exception {
        try (ServerSocket receiver = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(receiver));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> QUICK.send(at("http", receiver), Map.of(), body()));
        }
    }

    @Test
    void https_is_not_spoken_in_the_clear() throws Exception {
        try (ServerSocket receiver = answering("HTTP/1.1 200 OK\r\n\r\n")) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> PATIENT.send(at("https", receiver), Map.of(), body()));
        }
    }

    private static Post post(Duration patience) {
        return new Post(
                new Addresses(true, true),
                () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
                patience);
    }

    private static byte[] body() {
        return "{}".getBytes(StandardCharsets.UTF_8);
    }

    private static URI at(String scheme, ServerSocket receiver) {
        return URI.create(scheme + "://127.0.0.1:" + receiver.getLocalPort() + "/");
    }

    private static ServerSocket answering(String answer) throws IOException {
        ServerSocket receiver = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual()
                .start(() -> {
                    try (Socket socket = receiver.accept()) {
                        socket.getInputStream().read(new byte[1000]);
                        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return receiver;
    }

    private static void drip(ServerSocket receiver) {
        try (Socket socket = receiver.accept()) {
            while (true) {
                socket.getOutputStream().write('x');
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException left) {
            // as he should
        }
    }
}
