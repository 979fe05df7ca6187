package org.parley.benchmark.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The PostgreSQL server of all rows, which forces its commits or is not used. */
public final class Cluster implements AutoCloseable {

    public static final String USER = "bench";

    /** As {@link #USER}, but whatever it says is in the log. */
    public static final String LOGGED_USER = "bench_logged";

    private static final List<String> FORCED =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private int databases;

    private Cluster(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    public static Cluster start(Path folder) {
        Path data = folder.resolve("postgresql");
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data);
            FORCED.forEach(setting -> builder.setServerConfig(setting, "on"));
            EmbeddedPostgres postgres =
                    builder.setServerConfig("max_connections", "400")
                            .setServerConfig("logging_collector", "on")
                            .setServerConfig("log_directory", "log")
                            .setServerConfig("log_filename", "server.log")
                            .setServerConfig("log_line_prefix", "%u,%a,")
                            .start();
            Cluster cluster = new Cluster(postgres, data);
            cluster.prepare();
            return cluster;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A new database; its connections bear the name. */
    public String newDatabase(String name) {
        return newDatabase(name, USER);
    }

    public String newDatabase(String name, String user) {
        String database = "bench_" + ++databases;
        execute("create database " + database + " owner " + user);
        return url(database, user, name);
    }

    /** The forced writes of the log made so far by connections that bear the name. */
    public long forcedWrites(String name) {
        return Long.parseLong(
                query(
                        "select coalesce(sum(io.fsyncs), 0) from pg_stat_activity a,"
                                + " pg_stat_get_backend_io(a.pid) io"
                                + " where io.object = 'wal' and a.application_name = '"
                                + name
                                + "'"));
    }

    /** The settings that forced writes depend on; all must be on. */
    public String durability() {
        String said =
                FORCED.stream()
                        .map(setting -> setting + "=" + query("show " + setting))
                        .collect(Collectors.joining(", "));
        if (said.contains("=off")) {
            throw new IllegalStateException("refused to measure what is not durable: " + said);
        }
        return "PostgreSQL "
                + query("show server_version")
                + ": "
                + said
                + ", wal_sync_method="
                + query("show wal_sync_method");
    }

    public Path log() {
        return folder.resolve("log").resolve("server.log");
    }

    long pid() {
        try {
            return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        long pid = pid();
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void prepare() {
        execute("create role bench login createrole password 'bench'");
        execute("create role bench_logged login createrole password 'bench_logged'");
        execute("alter role bench_logged set log_statement = 'all'");
    }

    private String url(String database, String user, String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s&ApplicationName=%s"
                .formatted(postgres.getPort(), database, user, user, name);
    }

    private void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private String query(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
