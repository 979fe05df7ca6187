package org.parley.benchmark.program;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import jdk.jfr.consumer.RecordingStream;

/** Counts the forced writes of this process, from the first time it is asked. */
final class Forces {

    private final LongAdder count = new LongAdder();
    private boolean started;

    Map<String, Object> counted() throws InterruptedException {
        if (!started) {
            started = true;
            start();
        }
        TimeUnit.MILLISECONDS.sleep(2500); // the flight recorder tells a second later
        return Map.of("forces", count.sum());
    }

    @SuppressWarnings("resource") // ends with the process
    private void start() {
        RecordingStream stream = new RecordingStream();
        stream.enable("jdk.FileForce").withThreshold(Duration.ZERO).withoutStackTrace();
        stream.onEvent("jdk.FileForce", _ -> count.increment());
        stream.startAsync();
    }
}
