package org.parley.benchmark.http;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Tally;

/**
 * Asks the application what managers and auditors ask, over and over, one question at a time. In a
 * path {@code ANY} is a number below {@code any}, and {@code WHEN} one of as many milliseconds from
 * {@code since} on, another each time.
 */
final class Managing implements Program {

    private final Random random = new Random(1);
    private final Wire wire;

    Managing(Arguments arguments) throws IOException {
        wire = Desk.of(arguments.number("port")).wire();
    }

    /** Takes the path of a question as its verb. */
    @Override
    public Map<String, Object> tell(String path, Arguments arguments) throws IOException {
        Tally tally = new Tally();
        for (int i = 0; i < arguments.number("times"); i++) {
            String asked = filled(path, arguments);
            long begin = System.nanoTime();
            wire.get(asked);
            tally.record(System.nanoTime() - begin);
        }
        return tally.after(1);
    }

    private String filled(String path, Arguments arguments) {
        if (!path.contains("ANY") && !path.contains("WHEN")) {
            return path;
        }
        int any = random.nextInt(arguments.number("any"));
        return path.replace("ANY", String.valueOf(any))
                .replace(
                        "WHEN",
                        Instant.ofEpochMilli((long) arguments.real("since") + any).toString());
    }
}
