package org.parley.benchmark.program;

import java.util.Map;

/** What is measured. */
public interface Program extends AutoCloseable {

    /** The client of that number; each is asked for once. Some programs have none. */
    default Client client(int number) throws Exception {
        throw new UnsupportedOperationException(
                getClass().getSimpleName() + " has no clients, and is told what to do");
    }

    /** Does something that is not the work of clients, and says how it went. */
    default Map<String, Object> tell(String verb, Arguments arguments) throws Exception {
        throw new IllegalArgumentException(verb);
    }

    @Override
    default void close() throws Exception {}
}
