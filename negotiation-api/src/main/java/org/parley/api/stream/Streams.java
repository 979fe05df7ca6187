package org.parley.api.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
     *     login, or there are too many streams
     */
    void open(
            HttpServletRequest request,
            HttpServletResponse response,
            String scope,
            Start start,
            Telling telling,
            Supplier<@Nullable Sight> sight)
            throws IOException {
        String login = String.valueOf(request.getRemoteUser());
        String reader = login + "\n" + scope;
        long told = place(request, reader, start);
        if ("HEAD".equals(request.getMethod())) {
            Line.open(response, json);
            return;
        }
        watches.enter(login);
        try {
            Line line = Line.open(response, json);
            AsyncContext answer = request.startAsync(request, response);
            answer.setTimeout(0);
            Watch watch =
                    new Watch(
                            feed,
                            telling,
                            line,
                            sight,
                            place -> ids.write(reader, place),
                            told,
                            settings);
            answer.addListener(new WhenReaderLeaves(watch));
            Thread.ofVirtual().name("stream").start(() -> run(watch, login, answer));
        } catch (IOException | RuntimeException failed) {
            watches.leave(login);
            throw failed;
        }
    }

    private long place(HttpServletRequest request, String reader, Start start) {
        String id = request.getHeader(LAST);
        if (id == null || id.isBlank()) {
            return start == Start.BEGINNING ? -1 : feed.last();
        }
        Long place = ids.read(reader, id.strip());
        if (place == null) {
            String message = "must be the id of an event that this stream told you";
            throw Problem.of(Fault.inHeader(LAST, message)).refused();
        }
        return place;
    }

    private void run(Watch watch, String login, AsyncContext answer) {
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
            complete(answer);
        }
    }

    private static void complete(AsyncContext answer) {
        try {
            answer.complete();
        } catch (IllegalStateException _) {
            LOG.debug("the container has noticed already that the reader has left");
        }
    }
}
