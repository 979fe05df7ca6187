package org.parley.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.stream.Listener.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Table;

/** Readers leave in the middle of a word, and that is nobody's trouble but theirs. */
class ReadersWhoLeaveTest {

    private static final int READERS = 8;
    private static final int TIMES = 40;

    @TempDir Path folder;

    /**
     * Beats come so close to one another that one is always being written when its reader leaves.
     */
    @Test
    void whoever_comes_next_is_answered_in_full() {
        try (House house =
                House.in(
                        folder,
                        "--parley.streams.longest=1h",
                        "--parley.streams.beat=1ms",
                        "--parley.streams.per-login=1000")) {
            Table table = Table.open(house);
            String stream = table.path("/stream?from=beginning");
            CompletableFuture.allOf(
                            IntStream.range(0, READERS)
                                    .mapToObj(_ ->
                                            CompletableFuture.runAsync(
                                                    () -> comeAndGo(house, stream)))
                                    .toArray(CompletableFuture[]::new))
                    .join();
            Watches watches = house.context().getBean(Watches.class);
            await().until(() -> !watches.isAnybodyThere());
        }
    }

    private static void comeAndGo(House house, String path) {
        for (int i = 0; i < TIMES; i++) {
            try {
                assertThat(readOneWord(house, path)).startsWith("HTTP/1.1 200").contains("id: ");
            } catch (IOException e) {
                throw new AssertionError("cut off before the first word", e);
            }
        }
    }

    /** Reads as far as the first id and breaks the connection. */
    private static String readOneWord(House house, String path) throws IOException {
        URI base = URI.create(house.base());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoLinger(true, 0); // the other side cannot write any more
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request(base, path));
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.write(next);
                if (next == '\n' && read.toString(StandardCharsets.UTF_8).contains("id: ")) {
                    break;
                }
            }
            return read.toString(StandardCharsets.UTF_8);
        }
    }

    private static byte[] request(URI base, String path) {
        byte[] login = ("auditor:" + House.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return """
        GET %s HTTP/1.1
        Host: %s
        Authorization: Basic %s
        Accept: text/event-stream

        """
                .formatted(path, base.getAuthority(), Base64.getEncoder().encodeToString(login))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
