package org.parley.api.noninterference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request of a scenario. What stands in angle brackets is an id or a login that each run has of
 * its own.
 *
 * @param secret whether only party A and those it trusts may ever know of it
 * @param who the login that asks
 * @param as under which name the id is kept that the answer names
 */
record Step(
        boolean secret,
        String who,
        String verb,
        String path,
        @Nullable String body,
        @Nullable String as,
        List<String> headers) {

    static Step get(String who, String path, String... headers) {
        return new Step(false, who, "GET", path, null, null, List.of(headers));
    }

    static Step post(String who, String path, String body, String... headers) {
        return new Step(false, who, "POST", path, body, null, List.of(headers));
    }

    static Step delete(String who, String path) {
        return new Step(false, who, "DELETE", path, null, null, List.of());
    }

    Step named(String name) {
        return new Step(secret, who, verb, path, body, name, headers);
    }

    Step inSecret() {
        return new Step(true, who, verb, path, body, as, headers);
    }

    Step verb(String other) {
        return new Step(secret, who, other, path, body, as, headers);
    }

    /** The same with a key, so that a repeat is not done twice. */
    Step keyed(String key) {
        List<String> more =
                Stream.concat(headers.stream(), Stream.of("Idempotency-Key", key)).toList();
        return new Step(secret, who, verb, path, body, as, more);
    }

    /** The next part of the same list. */
    Step next() {
        String next = path.replaceAll("[?&]cursor=<cursor>$", "");
        next += (next.contains("?") ? "&" : "?") + "cursor=<cursor>";
        return new Step(secret, who, verb, next, body, null, headers);
    }

    boolean reads() {
        return verb.equals("GET");
    }

    /**
     * Whether anything may be recorded in it: also who reads a brief, or what is said in secret.
     */
    boolean records() {
        return !reads() || path.contains("/brief") || path.contains("/backchannels");
    }

    /** What no token may do. */
    boolean needsPassword() {
        return verb.equals("POST") && path.equals("/api/v1/webhooks");
    }

    boolean imports() {
        return path.startsWith("/api/v1/imports?");
    }

    /** What kind of act it is, whoever does it to whatever. */
    String kind() {
        return verb + " " + path.replaceAll("<[^>]*>", "-").replaceAll("\\?.*", "");
    }

    @Override
    public String toString() {
        return who + ": " + verb + " " + path + (body == null ? "" : " " + body.strip());
    }
}
