package org.parley.api.command;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.HouseMac;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;

/** What the desk needs to know of the request under way, the content apart. */
record Incoming(HttpServletRequest request, HouseMac digests) {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{1,255}");

    /** The version in If-Match, or null when any will do. */
    @Nullable Long expectedVersion() {
        String etag = only(IF_MATCH, ProblemType.INVALID_IF_MATCH);
        if (etag == null || etag.equals("*")) {
            return null;
        }
        var version = VERSION.matcher(etag);
        if (!version.matches()) {
            throw wrong(
                    ProblemType.INVALID_IF_MATCH, IF_MATCH, "must be an ETag such as \"3\", or *");
        }
        return Long.valueOf(version.group(1));
    }

    /** The key of the receipt that this request asks for, or null when it asks for none. */
    @Nullable ReceiptKey receiptKey(String login) {
        String key = only(KEY, ProblemType.INVALID_IDEMPOTENCY_KEY);
        if (key == null) {
            return null;
        }
        if (!PRINTABLE.matcher(key).matches()) {
            throw wrong(
                    ProblemType.INVALID_IDEMPOTENCY_KEY,
                    KEY,
                    "must be 1 to 255 printable characters of ASCII");
        }
        return ReceiptKey.ofRequest(login, key, hash());
    }

    private @Nullable String only(String header, ProblemType type) {
        List<String> values = Collections.list(request.getHeaders(header));
        if (values.size() > 1) {
            throw wrong(type, header, "is given more than once");
        }
        return values.isEmpty() ? null : values.getFirst().strip();
    }

    private static RuntimeException wrong(ProblemType type, String header, String message) {
        return Problem.of(
                        type,
                        header + " " + message + ".",
                        List.of(Fault.inHeader(header, message)))
                .refused();
    }

    /** Whoever sees the digest cannot try what the request said. */
    private String hash() {
        Mac digest = digests.begin();
        update(digest, request.getMethod());
        update(digest, request.getRequestURI());
        update(digest, request.getQueryString());
        update(digest, request.getHeader(IF_MATCH));
        digest.update(WholeBody.of(request));
        return HexFormat.of().formatHex(digest.doFinal());
    }

    private static void update(Mac digest, @Nullable String part) {
        digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
