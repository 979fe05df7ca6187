package org.parley.api.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The database that belongs to a folder, and what the application must be told to use it. The same
 * folder always means the same database, also for an application that is started a second time or
 * in another process.
 *
 * @param settings {@code key=value}, the folder included
 */
public record TestDatabase(String url, String user, String password, List<String> settings) {

    private static final boolean ON_POSTGRESQL =
            "postgresql".equals(System.getProperty("parley.test.database"));

    private static final Map<Path, TestDatabase> ON_SERVER = new ConcurrentHashMap<>();

    /** On whichever of the two this run of the tests is about. */
    public static TestDatabase in(Path folder) {
        return ON_POSTGRESQL ? postgresql(folder) : h2(folder);
    }

    /** A file in the folder, whatever the run is about. */
    public static TestDatabase h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("parley") + ";DATABASE_TO_LOWER=TRUE";
        return new TestDatabase(url, "sa", "", List.of("parley.data-dir=" + folder));
    }

    /** A migrated database on the shared server, whatever the run is about. */
    public static TestDatabase postgresql(Path folder) {
        return ON_SERVER.computeIfAbsent(
                folder.toAbsolutePath().normalize(), key -> on(Template.copy(), key));
    }

    private static TestDatabase on(String url, Path folder) {
        return on(url, folder, PostgresServer.SERVING, PostgresServer.OWNER);
    }

    /** A new empty database on a server of one's own. */
    public static TestDatabase on(PostgresServer server, Path folder) {
        String url = server.newDatabase(PostgresServer.OWNER);
        return on(url, folder, PostgresServer.SERVING, PostgresServer.OWNER);
    }

    /** A new empty database for one login that serves and another that owns it. */
    public static TestDatabase postgresql(Path folder, String serving, String owner) {
        return on(PostgresServer.shared().newDatabase(owner), folder, serving, owner);
    }

    private static TestDatabase on(String url, Path folder, String serving, String owner) {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "parley.data-dir=" + folder,
                                "spring.datasource.url=" + url,
                                "spring.datasource.username=" + serving,
                                "spring.datasource.password=" + PostgresServer.PASSWORD,
                                "spring.datasource.hikari.minimum-idle=1"));
        settings.addAll(TestKeystore.settings(folder));
        if (!owner.equals(serving)) {
            settings.add("spring.flyway.user=" + owner);
            settings.add("spring.flyway.password=" + PostgresServer.PASSWORD);
        }
        return new TestDatabase(url, owner, PostgresServer.PASSWORD, settings);
    }

    /** Whether this run of the tests is about PostgreSQL. */
    public static boolean isPostgresql() {
        return ON_POSTGRESQL;
    }

    /** The settings as a program takes them: {@code --key=value}. */
    public List<String> arguments() {
        return settings.stream().map(setting -> "--" + setting).toList();
    }

    /** A connection beside the application, as the owner of the database. */
    public Connection connect() throws SQLException {
        return connectAs(user);
    }

    public Connection connectAs(String login) throws SQLException {
        return DriverManager.getConnection(url, login, password);
    }
}
