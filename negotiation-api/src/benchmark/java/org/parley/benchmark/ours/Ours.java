package org.parley.benchmark.ours;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.parley.benchmark.limit.DirectRows;
import org.parley.benchmark.limit.RawLoads;
import org.parley.benchmark.limit.RawScans;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application, started as users start it. Its clients send commands to the gateway. */
final class Ours implements Program {

    private final ConfigurableApplicationContext application;
    private final Proposing proposing;
    private final Hearing hearing;
    private final Loading loading;
    private final Totals totals;
    private final Rebuilding rebuilding;

    Ours(Arguments arguments) {
        this.application = Application.start(arguments);
        this.proposing = new Proposing(application);
        this.hearing = new Hearing(application);
        this.loading = new Loading(application);
        this.totals = new Totals(application);
        this.rebuilding = new Rebuilding(application);
    }

    @Override
    public Client client(int number) {
        return proposing.client();
    }

    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) throws Exception {
        return switch (verb) {
            case "port" -> Map.of("port", Application.port(application));
            case "listen" -> hearing.listen(arguments.number("readers"));
            case "heard" -> hearing.heard();
            case "lengthen" -> loading.lengthen(arguments.number("events"));
            case "long" -> loading.opened(arguments.number("events"));
            case "rebuild" -> rebuilding.rebuild(arguments.text("name"));
            case "scan", "direct" -> limit(verb, arguments);
            case "cases" -> cases().writeTo(Path.of(arguments.text("file")));
            case "copy" ->
                    cases().copy(Path.of(arguments.text("file")), arguments.number("events"));
            case "export" -> new Exporting(application).export(Path.of(arguments.text("file")));
            case "load" -> loading.load(arguments.text("stream"), arguments.number("times"));
            case "raw" -> raw(arguments);
            case "portfolio" -> portfolio(arguments);
            case "totals" ->
                    totals.timed(arguments.text("of").equals("live"), arguments.number("times"));
            case "compare" -> totals.compared();
            case "snapshot" -> loading.snapshot(arguments.text("stream"));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private Map<String, Object> portfolio(Arguments arguments) throws SQLException {
        int negotiations = arguments.number("negotiations");
        new Portfolio(arguments.number("each"))
                .write(application.getBean(DataSource.class), negotiations);
        return Map.of("negotiations", negotiations);
    }

    private Cases cases() {
        return new Cases(application.getBean(JdbcTemplate.class));
    }

    /** What has no process of its own, since an H2 file is open in one. */
    private Map<String, Object> limit(String verb, Arguments arguments) throws Exception {
        try (Connection connection = application.getBean(DataSource.class).getConnection()) {
            Program limit =
                    verb.equals("scan") ? new RawScans(connection) : new DirectRows(connection);
            return limit.tell(verb, arguments);
        }
    }

    private Map<String, Object> raw(Arguments arguments) throws SQLException {
        try (Connection connection = application.getBean(DataSource.class).getConnection()) {
            return new RawLoads(connection).tell("load", arguments);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
