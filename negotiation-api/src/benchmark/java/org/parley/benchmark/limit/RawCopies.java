package org.parley.benchmark.limit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import org.postgresql.PGConnection;

/** Copies the application's own table of events into a file, as binary as the server gives it. */
final class RawCopies implements Program {

    private final Connection connection;

    RawCopies(Arguments arguments) throws SQLException {
        connection = DriverManager.getConnection(arguments.text("url"));
    }

    @Override
    public Map<String, Object> tell(String verb, Arguments arguments)
            throws IOException, SQLException {
        long begin = System.nanoTime();
        long events;
        try (OutputStream out = Files.newOutputStream(Path.of(arguments.text("file")))) {
            events =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy domain_event to stdout (format binary)", out);
        }
        return Map.of("events", events, "speed", events * 1e9 / (System.nanoTime() - begin));
    }
}
