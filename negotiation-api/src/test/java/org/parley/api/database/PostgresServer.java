package org.parley.api.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of its own process. Unlike the library's defaults it forces its commits to
 * disk, as one in production does.
 */
public final class PostgresServer implements AutoCloseable {

    /** Owns databases and migrates them; no superuser. */
    public static final String OWNER = "parley_owner";

    /** Owns nothing; what it may do the migrations grant. */
    public static final String SERVING = "parley_app";

    public static final String PASSWORD = "a password of a test";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final EmbeddedPostgres process;
    private final Path files;

    private PostgresServer(EmbeddedPostgres process, Path files) {
        this.process = process;
        this.files = files;
        // applications end first: without their database they would be long about it
        SpringApplication.getShutdownHandlers().add(this::close);
    }

    /** The one that all tests of this process share. */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** A server of one's own, to be stopped and started; empty at first. */
    public static PostgresServer start() {
        PostgresServer server = started(newFolder(), 0);
        server.login(OWNER, "");
        server.login(SERVING, "");
        return server;
    }

    /** Kills it as a fault would, and starts it again: same files, same port. */
    public PostgresServer restart() {
        stop();
        return started(files, port());
    }

    /** Makes an empty database and returns its URL. */
    public String newDatabase(String owner) {
        String name = "parley_" + MADE.incrementAndGet();
        execute("create database " + name + " owner " + owner);
        return url(name);
    }

    /** Makes a copy of a database that nobody is connected to, and returns its URL. */
    public String newDatabaseLike(String template) {
        String name = "parley_" + MADE.incrementAndGet();
        execute("create database %s owner %s template %s".formatted(name, OWNER, template));
        return url(name);
    }

    /** Makes a login, unless it is there. */
    public void login(String name, String rights) {
        execute(
                "do $$ begin create role %s login password '%s' %s; exception when duplicate_object then null; end $$"
                        .formatted(name, PASSWORD, rights));
    }

    /** Does something as the superuser, in the database named postgres. */
    public void execute(String sql) {
        try (Connection connection = connect("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    public Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(url(database), user, PASSWORD);
    }

    public int port() {
        return process.getPort();
    }

    /** Kills it as a fault would. */
    public void stop() {
        Kill.now(files);
        try {
            process.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Kills it and removes its files. */
    @Override
    public void close() {
        stop();
        FileSystemUtils.deleteRecursively(files.toFile());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + process.getPort() + "/" + database;
    }

    private static PostgresServer started(Path files, int port) {
        EmbeddedPostgres.Builder settings =
                EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setDataDirectory(files)
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("max_connections", "500");
        try {
            EmbeddedPostgres process = (port == 0 ? settings : settings.setPort(port)).start();
            return new PostgresServer(process, files);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("parley-postgresql");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Shared {
        static final PostgresServer SERVER = start();
    }
}
