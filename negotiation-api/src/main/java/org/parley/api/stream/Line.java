package org.parley.api.stream;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.ObjectWriter;

/**
 * The way to one reader, in the form of HTML's server-sent events. Each write waits until the
 * reader has taken it, or fails when he does not for too long.
 */
final class Line {

    static final String TYPE = "text/event-stream";

    /** How soon a reader comes back by himself. */
    private static final String RETRY_MILLIS = "2000";

    private final OutputStream out;
    private final ObjectWriter json;

    private Line(OutputStream out, ObjectWriter json) {
        this.out = out;
        this.json = json;
    }

    /** Sends the head of the answer. */
    static Line open(HttpServletResponse response, ObjectWriter json) throws IOException {
        response.setContentType(TYPE + ";charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        return new Line(response.getOutputStream(), json);
    }

    /** Says where the stream begins, so that a reader who was told nothing yet can come back. */
    void begin(String id) throws IOException {
        send("retry: " + RETRY_MILLIS + "\nid: " + id + "\n\n");
    }

    void tell(String id, Object content) throws IOException {
        send("id: " + id + "\ndata: " + json.writeValueAsString(content) + "\n\n");
    }

    /** Keeps the connection from being taken for dead; the same to everybody at any time. */
    void beat() throws IOException {
        send(":\n\n");
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
