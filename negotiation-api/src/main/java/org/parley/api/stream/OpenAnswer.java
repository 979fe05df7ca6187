package org.parley.api.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that a thread of its own writes, for as long as it likes.
 *
 * <p>When a write fails, the container takes the answer back for another request at once, while the
 * writing thread still notes that the line is broken: it would note it of the other one, which then
 * is answered with nothing. So the writing thread alone completes the answer, as its last deed, and
 * a container that has noticed a failure is held up until then.
 */
final class OpenAnswer implements AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenAnswer.class);

    private final AsyncContext answer;
    private final Runnable stop;
    private final CountDownLatch quiet = new CountDownLatch(1);

    private OpenAnswer(AsyncContext answer, Runnable stop) {
        this.answer = answer;
        this.stop = stop;
    }

    /**
     * Has it written.
     *
     * @param write writes all of it, and nothing after it has returned
     * @param stop has it return soon
     */
    static void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Runnable write,
            Runnable stop) {
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        OpenAnswer open = new OpenAnswer(context, stop);
        context.addListener(open);
        Thread.ofVirtual().name("stream").start(() -> open.run(write));
    }

    private void run(Runnable write) {
        try {
            write.run();
        } finally {
            complete();
            quiet.countDown();
        }
    }

    private void complete() {
        try {
            answer.complete();
        } catch (IllegalStateException _) {
            LOG.debug("the container has completed it already");
        }
    }

    /** The usual end: the reader has left. */
    @Override
    public void onError(AsyncEvent event) {
        stopAndWait();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        stopAndWait();
    }

    /** Nobody writes any more, or it would not be complete. */
    @Override
    public void onComplete(AsyncEvent event) {
        stop.run();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        stop.run();
    }

    private void stopAndWait() {
        stop.run();
        try {
            quiet.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
