package org.parley.api.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.SealedNumber;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.stream.StreamForm.Start;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens streams. Each has a thread of its own, which waits for its reader and holds nothing else.
 */
@Component
class Streams {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final String LAST = "Last-Event-ID";

    private final Feed feed;
    private final Watches watches;
    private final StreamSettings settings;
    private final SealedNumber ids;
    private final ObjectWriter json;

    Streams(
            Feed feed,
            Watches watches,
            StreamSettings settings,
            SharedSecrets secrets,
            JsonMapper json) {
        this.feed = feed;
        this.watches = watches;
        this.settings = settings;
        this.ids = new SealedNumber(secrets, "stream");
        this.json = json.writer();
    }

    /**
     * Begins to answer.
     *
     * @param scope what the stream is about: an id of another scope is refused
     * @param telling what is told of each event
     * @param sight what the reader may see, each time as it is then; null when that is nothing
     * @throws org.parley.api.problem.Refused when the Last-Event-ID is not of this stream and
     *     login, there are too many streams, or it is not known where this one begins
     */
    void open(
            HttpServletRequest request,
            HttpServletResponse response,
            String scope,
            Start start,
            Telling<?> telling,
            Supplier<@Nullable Sight> sight)
            throws IOException {
        String login = String.valueOf(request.getRemoteUser());
        String reader = login + "\n" + scope;
        LongFunction<String> names = place -> ids.write(reader, place);
        String last = request.getHeader(LAST);
        Long told = last == null || last.isBlank() ? null : place(reader, last);
        if ("HEAD".equals(request.getMethod())) {
            Line.open(response, json);
            return;
        }
        watches.enter(login);
        try {
            long from = told == null ? first(start, sight) : told;
            Line line = Line.open(response, json);
            line.begin(names.apply(from));
            Watch watch = new Watch(feed, telling, line, sight, names, from, settings);
            OpenAnswer.begin(request, response, () -> follow(watch, login), watch::end);
        } catch (IOException | RuntimeException failed) {
            watches.leave(login);
            throw failed;
        }
    }

    private long place(String reader, String id) {
        Long place = ids.read(reader, id.strip());
        if (place == null) {
            String message = "must be the id of an event that this stream told you";
            throw Problem.of(Fault.inHeader(LAST, message)).refused();
        }
        return place;
    }

    private long first(Start start, Supplier<@Nullable Sight> sight) {
        Sight now = start == Start.NOW ? sight.get() : null;
        return now == null ? Feed.BEGINNING : feed.now(now.negotiations());
    }

    private void follow(Watch watch, String login) {
        watches.add(watch);
        try {
            watch.follow();
        } catch (IOException _) {
            LOG.debug("a reader has left");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.debug("a stream ends, to be opened again", failed);
        } finally {
            watches.remove(watch);
            watches.leave(login);
        }
    }
}
