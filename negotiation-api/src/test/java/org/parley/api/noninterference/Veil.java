package org.parley.api.noninterference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Reply;
import org.parley.api.table.Table;
import org.parley.api.table.Workbooks;
import org.parley.api.webhook.Receiver.Got;

/**
 * Takes out of an answer what differs between any two runs, and nothing else.
 *
 * <ul>
 *   <li>Ids are random: each is replaced by the order in which it first appeared.
 *   <li>Stored positions, also those of streams, are encrypted for each login and say nothing:
 *       likewise.
 *   <li>Cursors hold ids: they are decoded, and what is in them is compared.
 *   <li>The logins of a run carry a mark of that run, always of one length.
 *   <li>An instant is replaced by the step during which it was, so that one which a secret act has
 *       moved stands out. When a token was last used is noted once a minute, which may be any of
 *       its uses: it is compared whether it was in this run.
 *   <li>Pages print an instant as its minute: of that is kept whether it is the minute of the
 *       instant beside it, which is compared.
 *   <li>The token of a form is new with each page, and what a webhook signs with is random: their
 *       length is kept.
 *   <li>In which order messages are sent that were found at once is chance.
 *   <li>How fast lines were imported is measured, and left out.
 *   <li>Instants print as many digits as they need, so of the length that an answer announces is
 *       kept whether it is that of the body, which is compared.
 *   <li>Of a workbook its rows are compared, and of a PDF its text: the files say when they were
 *       made.
 *   <li>Calendars have moments in whole seconds, which no step has for itself; they are left out,
 *       as is the digest of the whole. The places of events in their streams are compared.
 *   <li>The time of day of an answer, and whether the server ends a connection after so many
 *       requests of this client, are left out.
 * </ul>
 */
final class Veil {

    private static final List<String> LEFT_OUT = List.of("date", "connection", "keep-alive");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String TIME =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]+)?)?Z";
    private static final Pattern INSTANT = Pattern.compile(TIME);
    private static final Pattern LAST_USED = Pattern.compile("(\"lastUsedAt\":\")(" + TIME + ")");
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(<time datetime=\"("
                            + TIME
                            + ")\">)([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}) UTC(?=</time>)");
    private static final Pattern FORM =
            Pattern.compile("(name=\"_csrf\" value=\")([A-Za-z0-9_=-]+)");
    private static final Pattern SIGNING = Pattern.compile("whsec_[A-Za-z0-9+/=]+");
    private static final Pattern TOLD = Pattern.compile("(?m)(^id: )([A-Za-z0-9_-]{48})$");
    private static final Pattern SPEED = Pattern.compile("(\"linesPerSecond\":)[0-9.E-]+");
    private static final Pattern SECOND = Pattern.compile("[0-9]{8}T[0-9]{6}Z");
    private static final Pattern CURSOR =
            Pattern.compile("(\"nextCursor\":\"|[?&]cursor=)([A-Za-z0-9_-]+)");

    private final String mark;
    private final NavigableMap<Instant, Integer> steps = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private int count;
    private boolean recorded;

    Veil(String mark) {
        this.mark = mark;
    }

    /**
     * The next step begins. What is recorded in it is of a millisecond that no other step has.
     *
     * @param records whether anything may be recorded in it
     */
    Instant begin(boolean records) {
        if (records || recorded) {
            awaitNextMillisecond();
        }
        recorded = records;
        Instant now = now();
        steps.put(now, count++);
        return now;
    }

    private static void awaitNextMillisecond() {
        Instant before = now();
        while (!now().isAfter(before)) {
            LockSupport.parkNanos(200_000);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A step that is not taken in this run. */
    void skip() {
        count++;
    }

    /** Messages as they would be in any run, in an order that no id and no time has a part in. */
    List<String> over(List<Got> messages) {
        return messages.stream()
                .sorted(Comparator.comparing(got -> shape(got.text())))
                .map(got -> new TreeSet<>(got.headers().keySet()) + "\n" + over(got.text()))
                .toList();
    }

    private String shape(String text) {
        String timeless = INSTANT.matcher(text.replace(mark, "mark")).replaceAll("a moment");
        return ID.matcher(timeless).replaceAll("an id");
    }

    /** The answer as it would be in any run. */
    String over(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.response().headers().map());
        headers.keySet().removeAll(LEFT_OUT);
        String size = String.valueOf(reply.response().body().length);
        headers.computeIfPresent(
                "content-length",
                (_, values) -> values.equals(List.of(size)) ? List.of("as the body") : values);
        headers.computeIfPresent(
                "x-position", (_, values) -> values.stream().map(this::id).toList());
        boolean calendar = reply.text().startsWith("BEGIN:VCALENDAR");
        headers.computeIfPresent("etag", (_, values) -> calendar ? List.of("a digest") : values);
        return "%d\n%s\n%s"
                .formatted(
                        reply.status(),
                        over(headers.toString()),
                        over(EvidenceVeil.over(text(reply, calendar))));
    }

    private static String text(Reply reply, boolean calendar) {
        if (Table.XLSX.equals(reply.header("Content-Type"))) {
            return Workbooks.rows(reply.response().body()).stream()
                    .map(row -> row.stream().map(Veil::raw).toList().toString())
                    .collect(Collectors.joining("\n"));
        }
        if ("application/pdf".equals(reply.header("Content-Type"))) {
            return printed(reply.response().body());
        }
        return calendar ? SECOND.matcher(reply.text()).replaceAll("a second") : reply.text();
    }

    private static String printed(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            return pdf.getDocumentInformation().getTitle() + text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String raw(@Nullable Cell cell) {
        return cell == null ? "" : cell.getRawValue();
    }

    private String over(String text) {
        String decoded = replaced(CURSOR, text, found -> found.group(1) + decoded(found.group(2)));
        String unmeasured = replaced(SPEED, decoded, found -> found.group(1) + "any");
        String ofNoForm =
                replaced(FORM, unmeasured, found -> found.group(1) + found.group(2).length());
        String unsigned = replaced(SIGNING, ofNoForm, found -> "whsec_" + found.group().length());
        String unplaced = replaced(TOLD, unsigned, found -> found.group(1) + id(found.group(2)));
        String unmarked = unplaced.replace(mark, "mark");
        String unprinted = replaced(PRINTED, unmarked, found -> found.group(1) + printed(found));
        String used = replaced(LAST_USED, unprinted, found -> found.group(1) + use(found.group(2)));
        String timeless = replaced(INSTANT, used, found -> moment(found.group()));
        return replaced(ID, timeless, found -> id(found.group()));
    }

    private String id(String id) {
        return ids.computeIfAbsent(id, _ -> "id-" + (ids.size() + 1));
    }

    private String use(String text) {
        boolean here = !Instant.parse(text).isBefore(steps.firstKey());
        return here ? "in-this-run" : text;
    }

    private static String printed(MatchResult found) {
        String minute = found.group(2).substring(0, 16).replace('T', ' ');
        return found.group(3).equals(minute) ? "its minute" : found.group(3);
    }

    private String moment(String text) {
        Map.Entry<Instant, Integer> step = steps.floorEntry(Instant.parse(text));
        return step == null ? text : "during-step-" + step.getValue();
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOfThisKind) {
            return cursor;
        }
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }
}
