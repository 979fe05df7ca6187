package org.parley.api.eventstore.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.PostgresServer;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;

/** PostgreSQL by configuration alone: everything about it may stand in files. */
@Tag("postgresql")
class FromFilesTest {

    @TempDir Path folder;

    @Test
    void url_and_credentials_may_stand_in_files() throws IOException {
        TestDatabase database = TestDatabase.postgresql(folder.resolve("data"));
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        for (String setting : database.settings()) {
            String[] both = setting.split("=", 2);
            Files.writeString(secrets.resolve(both[0]), both[1]);
        }
        TestDatabase nothingSaid = new TestDatabase(database.url(), "", "", List.of());
        String[] only = {"parley.secrets-dir=" + secrets};
        try (Started house = Started.on(nothingSaid, only)) {
            assertThat(house.sql().sql("select current_user").query(String.class).single())
                    .isEqualTo(PostgresServer.SERVING);
        }
    }
}
