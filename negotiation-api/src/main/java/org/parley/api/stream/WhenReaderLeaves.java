package org.parley.api.stream;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/**
 * That a reader leaves is the usual end of a stream: the container need not answer him any more.
 */
record WhenReaderLeaves(Watch watch) implements AsyncListener {

    @Override
    public void onError(AsyncEvent event) {
        watch.end();
        event.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        watch.end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        watch.end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        watch.end();
    }
}
