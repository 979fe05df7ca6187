package org.parley.api.eventstore.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.database.TestKeystore;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.eventstore.Started;

/** The keys that wrap all others, and what happens without them. */
@Tag("h2")
class KeychainsTest {

    private static final String[] AS_IT_COMES = {};
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void the_embedded_default_makes_a_keystore_that_its_owner_alone_can_read() throws IOException {
        start(AS_IT_COMES).close();

        assertThat(folder.resolve("keys/parley.p12")).exists();
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            for (String file : new String[] {"keys/parley.p12", "keys/password"}) {
                assertThat(
                                PosixFilePermissions.toString(
                                        Files.getPosixFilePermissions(folder.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void without_its_keystore_a_database_is_not_served() throws IOException {
        start(AS_IT_COMES).close();
        Files.delete(folder.resolve("keys/parley.p12"));

        assertThatThrownBy(() -> start(AS_IT_COMES)).hasRootCauseInstanceOf(WrongKeychain.class);
        assertThat(folder.resolve("keys/parley.p12")).doesNotExist();
    }

    @Test
    void nor_with_one_in_which_another_key_has_the_name() {
        start(keystore("a.p12", "kek")).close();
        start(keystore("a.p12", "kek")).close();

        assertThatThrownBy(() -> start(keystore("b.p12", "kek")))
                .hasRootCauseInstanceOf(WrongKeychain.class)
                .hasStackTraceContaining("is not the one in");
    }

    @Test
    void a_keystore_with_several_keys_needs_to_be_told_which_to_begin_with() {
        String[] two = keystore("two.p12", "kek-1", "kek-2");

        assertThatThrownBy(() -> start(two)).hasRootCauseInstanceOf(NoKeychain.class);
        start(new String[] {two[0], two[1], "parley.keys.name=kek-2"}).close();
        start(two).close();
    }

    @Test
    void another_key_wraps_everything_and_the_old_one_can_go() throws IOException {
        String[] two = keystore("two.p12", "kek-1", "kek-2");
        String[] first = {two[0], two[1], "parley.keys.name=kek-1"};
        Briefed briefed;
        byte[] secret;
        try (Started house = start(first)) {
            briefed = Briefed.at(house);
            briefed.line(house, briefed.north, "before");
            secret = house.bean(SharedSecrets.class).named("something");
            KeyRotation rotation = house.bean(KeyRotation.class);
            rotation.changeKeyEncryptionKey(null, () -> {});
            await().atMost(PATIENCE).until(() -> !rotation.keys().getLast().inUse());
            assertThat(rotation.keys())
                    .extracting(KeyState::name)
                    .containsExactly("kek-2", "kek-1");
            briefed.line(house, briefed.south, "after");
        }
        Files.delete(folder.resolve("two.p12"));
        TestKeystore.make(folder.resolve("two.p12"), "kek-2");
        try (Started house = start(two)) {
            assertThat(briefed.texts(house, briefed.north)).containsExactly("before");
            assertThat(briefed.texts(house, briefed.south)).containsExactly("after");
            assertThat(house.bean(SharedSecrets.class).named("something")).isEqualTo(secret);
        }
    }

    @Test
    void what_a_kill_has_interrupted_goes_on_with_the_next_start() {
        String[] two = keystore("two.p12", "kek-1", "kek-2");
        String[] first = {two[0], two[1], "parley.keys.name=kek-1"};
        try (Started house = start(first)) {
            Briefed briefed = Briefed.at(house);
            briefed.line(house, briefed.north, "before");
            house.bean(Wrapping.class).begin("kek-2", () -> {}); // and nothing is wrapped by it yet
            assertThat(house.bean(KeyRotation.class).keys().getLast().inUse()).isTrue();
        }
        try (Started house = start(two)) {
            KeyRotation rotation = house.bean(KeyRotation.class);
            await().atMost(PATIENCE).until(() -> !rotation.keys().getLast().inUse());
            assertThat(rotation.keys().getFirst().name()).isEqualTo("kek-2");
        }
    }

    @Test
    void what_an_earlier_version_kept_in_the_clear_is_wrapped() {
        try (Started house = start(AS_IT_COMES)) {
            house.sql()
                    .sql("insert into house_secret (name, secret) values ('old', 'aabb')")
                    .update();
            house.sql().sql("insert into import_secret (id, secret) values (1, 'ccdd')").update();
        }
        try (Started house = start(AS_IT_COMES)) {
            assertThat(house.bean(SharedSecrets.class).named("old"))
                    .isEqualTo(new byte[] {(byte) 0xaa, (byte) 0xbb});
            assertThat(house.bean(SharedSecrets.class).named("import-labels"))
                    .isEqualTo(new byte[] {(byte) 0xcc, (byte) 0xdd});
            assertThat(
                            house.sql()
                                    .sql(
                                            "select secret from house_secret union all select secret from import_secret")
                                    .query(String.class)
                                    .list())
                    .doesNotContain("aabb", "ccdd");
        }
    }

    private Started start(String[] settings) {
        return Started.on(TestDatabase.h2(folder), settings);
    }

    private String[] keystore(String name, String... keys) {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            TestKeystore.make(file, keys);
        }
        return new String[] {
            "parley.keys.keystore=" + file, "parley.keys.keystore-password=" + TestKeystore.PASSWORD
        };
    }
}
