package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;

/** What is asked of a file before its first line is read, and who may see how far it has come. */
class ImportDoorTest {
    private static final House HOUSE = House.shared();
    private static final Posting SECRETARIAT = new Posting(HOUSE, "secretariat");

    @Test
    void an_import_of_another_login_reads_like_none() {
        String place = SECRETARIAT.post("mine", "{}").header("Location");

        Reply foreign = HOUSE.get("goc.head", String.valueOf(place));
        Reply none = HOUSE.get("goc.head", "/api/v1/imports/" + UUID.randomUUID());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).isEqualTo(none.text());
    }

    @Test
    void who_can_send_no_command_can_import_no_file() {
        assertThat(new Posting(HOUSE, "manager").post("x", "{}").status()).isEqualTo(403);
        assertThat(new Posting(HOUSE, "auditor").post("x", "{}").status()).isEqualTo(403);
        assertThat(HOUSE.send(null, "GET", "/api/v1/imports/x", null).status()).isEqualTo(401);
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_refused() {
        Reply reply = new Posting(HOUSE, "farc.head").post("x", " ".repeat((10 << 20) + 1));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.problem()).isEqualTo("too-large");
    }

    @Test
    void a_name_is_one_short_line() {
        Posting delegate = new Posting(HOUSE, "farc.head");

        assertThat(delegate.post("%20", "{}").status()).isEqualTo(400);
        assertThat(delegate.post("", "{}").status()).isEqualTo(400);
        assertThat(delegate.post("n".repeat(101), "{}").status()).isEqualTo(400);
    }

    @Test
    void only_lines_of_json_are_read() {
        Reply reply = HOUSE.post("farc.head", "/api/v1/imports?name=x", "{}");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text()).contains("application/x-ndjson");
        assertThat(new Posting(HOUSE, "farc.head").post("x", "").status()).isEqualTo(400);
    }

    @Test
    void garbage_is_reported_line_by_line() {
        var done =
                new Posting(HOUSE, "un.mission").done("x", "\u0000\u0001", "{{{{", "null", "\"\"");

        assertThat(Posting.counts(done))
                .isEqualTo("DONE: 4 of 4, recorded 0, repeated 0, failed 4");
    }

    @Test
    void an_import_that_was_stopped_with_the_server_says_so(@TempDir Path folder) {
        UUID id = UUID.randomUUID();
        try (House before = House.in(folder)) {
            before.context()
                    .getBean(ImportJobs.class)
                    .add(
                            new ImportJob(
                                    id,
                                    new Origin("goc.head", "x"),
                                    ImportState.RUNNING,
                                    Tally.of(7),
                                    0,
                                    Instant.EPOCH));
        }
        try (House after = House.in(folder)) {
            Posting delegate = new Posting(after, "goc.head");
            assertThat(delegate.at("/api/v1/imports/" + id).path("state").asString())
                    .isEqualTo("INTERRUPTED");
            assertThat(delegate.post("x", "{}").status()).isEqualTo(202);
        }
    }
}
