package org.parley.benchmark.http;

import java.io.IOException;
import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Tally;

/** Asks the application what managers ask, over and over, one question at a time. */
final class Managing implements Program {

    private final Wire wire;

    Managing(Arguments arguments) throws IOException {
        wire = Desk.of(arguments.number("port")).wire();
    }

    /** Takes the path of a question as its verb. */
    @Override
    public Map<String, Object> tell(String path, Arguments arguments) throws IOException {
        Tally tally = new Tally();
        for (int i = 0; i < arguments.number("times"); i++) {
            long begin = System.nanoTime();
            wire.get(path);
            tally.record(System.nanoTime() - begin);
        }
        return tally.after(1);
    }
}
