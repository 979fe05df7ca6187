package org.parley.api.noninterference;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.api.command.Reply;

/**
 * Takes out of an answer what differs between any two runs, and nothing else.
 *
 * <ul>
 *   <li>Ids are random: each is replaced by the order in which it first appeared.
 *   <li>Stored positions are encrypted for each login and say nothing: likewise.
 *   <li>Cursors hold ids: they are decoded, and what is in them is compared.
 *   <li>The logins of a run carry a mark of that run, always of one length.
 *   <li>An instant is replaced by the step during which it was, so that one which a secret act has
 *       moved stands out. Instants print as many digits as they need, so the length that an answer
 *       announces is left out; its body is compared.
 *   <li>The time of day of an answer, and whether the server ends a connection after so many
 *       requests of this client, are left out.
 * </ul>
 */
final class Veil {

    private static final List<String> LEFT_OUT =
            List.of("date", "connection", "keep-alive", "content-length");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z");
    private static final Pattern CURSOR =
            Pattern.compile("(\"nextCursor\":\"|[?&]cursor=)([A-Za-z0-9_-]+)");

    private final String mark;
    private final List<Instant> starts = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();

    Veil(String mark) {
        this.mark = mark;
    }

    /** The next step begins, in a millisecond of its own. */
    void begin() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant now = before;
        while (!now.isAfter(before)) {
            Thread.onSpinWait();
            now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        }
        starts.add(now);
    }

    /** A step that is not taken in this run. */
    void skip() {
        starts.add(Instant.MAX);
    }

    String over(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.response().headers().map());
        headers.keySet().removeAll(LEFT_OUT);
        headers.computeIfPresent(
                "x-position", (_, values) -> values.stream().map(this::id).toList());
        return reply.status()
                + "\n"
                + over(headers.toString())
                + "\n"
                + over(EvidenceVeil.over(reply.text()));
    }

    private String over(String text) {
        String decoded = replaced(CURSOR, text, found -> found.group(1) + decoded(found.group(2)));
        String unmarked = decoded.replace(mark, "mark");
        String timeless = replaced(INSTANT, unmarked, found -> moment(found.group()));
        return replaced(ID, timeless, found -> id(found.group()));
    }

    private String id(String id) {
        return ids.computeIfAbsent(id, _ -> "id-" + (ids.size() + 1));
    }

    private String moment(String text) {
        Instant instant = Instant.parse(text);
        int during = -1;
        for (int i = 0; i < starts.size(); i++) {
            if (!starts.get(i).isAfter(instant)) {
                during = i;
            }
        }
        return during < 0 ? text : "during-step-" + during;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOfThisKind) {
            return cursor;
        }
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(by.apply(found)));
    }
}
