package org.parley.api.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts a body over HTTP/1.1. Written by hand, since it must connect to the very address that was
 * looked at: a client that looks a name up again may be told another one. It follows no redirect,
 * and reads no more of the answer than its status.
 *
 * @param patience how long all of it may take
 */
record Post(Addresses addresses, Supplier<SSLSocketFactory> tls, Duration patience) {

    private static final int LONGEST_HEAD = 16_384;
    private static final int MOST_INTERIM = 10;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");

    /**
     * The status of the answer.
     *
     * @throws Addresses.Refused when it is not sent there
     * @throws IOException when there is no answer, or not in time
     */
    int send(URI url, Map<String, String> headers, byte[] body)
            throws IOException, Addresses.Refused {
        List<InetAddress> found = addresses.lookUp(url);
        try (Socket socket = new Socket()) {
            Thread watch = Thread.ofVirtual().start(() -> closeAfterAll(socket));
            try {
                int millis = Math.toIntExact(patience.toMillis());
                socket.connect(new InetSocketAddress(found.getFirst(), port(url)), millis);
                socket.setSoTimeout(millis);
                return speak(isSafe(url) ? encrypted(socket, url) : socket, url, headers, body);
            } finally {
                watch.interrupt();
            }
        }
    }

    private void closeAfterAll(Socket socket) {
        try (socket) {
            Thread.sleep(patience);
        } catch (InterruptedException | IOException _) {
            // it has ended by itself
        }
    }

    private Socket encrypted(Socket socket, URI url) throws IOException {
        String host = Addresses.host(url);
        SSLSocket safe = (SSLSocket) tls.get().createSocket(socket, host, port(url), true);
        SSLParameters parameters = safe.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        safe.setSSLParameters(parameters);
        safe.startHandshake();
        return safe;
    }

    private static int speak(Socket socket, URI url, Map<String, String> headers, byte[] body)
            throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head(url, headers, body.length).getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        InputStream in = socket.getInputStream();
        int status = status(in);
        for (int interim = 0; status < 200 && interim < MOST_INTERIM; interim++) {
            status = status(in);
        }
        return status;
    }

    private static String head(URI url, Map<String, String> headers, int length) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
        head.append("Content-Length: ").append(length).append("\r\n");
        head.append("Connection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static int status(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (head.size() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
            if (next == '\n' && isWhole(head)) {
                break;
            }
        }
        String line = head.toString(StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new IOException("does not speak HTTP");
        }
        return Integer.parseInt(status.group(1));
    }

    private static boolean isWhole(ByteArrayOutputStream head) {
        return head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n");
    }

    private static boolean isSafe(URI url) {
        return "https".equals(url.getScheme());
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isSafe(url) ? 443 : 80;
    }
}
