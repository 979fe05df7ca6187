package org.parley.benchmark.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One connection, kept open, that asks and reads the answer: a client that costs next to nothing.
 */
final class Wire {

    private static final long IDLE_NANOS = Duration.ofSeconds(5).toNanos();

    private final int port;
    private final String headers;
    private long used = System.nanoTime();
    private Socket socket;
    private InputStream in;

    Wire(int port, String authorization) throws IOException {
        this.port = port;
        this.socket = connect();
        this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
        this.headers =
                " HTTP/1.1\r\nHost: localhost\r\n"
                        + (authorization.isEmpty()
                                ? ""
                                : "Authorization: " + authorization + "\r\n");
    }

    /** The body of the answer, which must be a success. */
    String get(String path) throws IOException {
        return text(bytes(path));
    }

    /** The same, as it is. */
    byte[] bytes(String path) throws IOException {
        return ask("GET " + path + headers + "\r\n");
    }

    /** The body of the answer, which must be a success. */
    String post(String path, String json) throws IOException {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return text(
                ask(
                        "POST %s%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                                .formatted(path, headers, length, json)));
    }

    /** The body of the answer, which must be a success. */
    String put(String path, String json) throws IOException {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return text(
                ask(
                        "PUT %s%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                                .formatted(path, headers, length, json)));
    }

    private byte[] ask(String request) throws IOException {
        if (System.nanoTime() - used > IDLE_NANOS) {
            again(); // while it was frozen the server has ended it
        }
        used = System.nanoTime();
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        String status = line();
        int length = 0;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                length = -1;
            } else if (header.equals("connection: close")) {
                last = true;
            }
        }
        byte[] body = length < 0 ? chunks() : in.readNBytes(length);
        if (last) {
            again();
        }
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException(status + ": " + text(body));
        }
        return body;
    }

    /** Servers end a connection after so many requests. */
    private void again() throws IOException {
        socket.close();
        socket = connect();
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    private Socket connect() throws IOException {
        Socket made = new Socket("127.0.0.1", port);
        made.setTcpNoDelay(true);
        return made;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
