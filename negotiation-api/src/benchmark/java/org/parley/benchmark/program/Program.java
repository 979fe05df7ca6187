package org.parley.benchmark.program;

import java.util.Map;

/** What is measured. */
public interface Program extends AutoCloseable {

    /** The client of that number; each is asked for once. */
    Client client(int number) throws Exception;

    /** Does something that is not the work of clients, and says how it went. */
    default Map<String, Object> tell(String verb, Arguments arguments) throws Exception {
        throw new IllegalArgumentException(verb);
    }

    @Override
    default void close() throws Exception {}
}
