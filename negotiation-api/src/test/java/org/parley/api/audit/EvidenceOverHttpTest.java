package org.parley.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.projections.ledger.evidence.Verdict;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignatureType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidenceOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final House HOUSE = House.shared();
    private static final Table TABLE = Table.open(HOUSE);

    private static String item;

    @TempDir Path folder;

    @BeforeAll
    static void both_sides_have_a_brief() {
        item = TABLE.item();
        TABLE.redLine("goc.head", item);
        TABLE.redLine("farc.head", item);
    }

    @Test
    void what_an_auditor_exports_is_verified_offline_by_the_subcommand() throws IOException {
        byte[] file = export("auditor");
        assertThat(new Verifiers(folder).subcommand(key(), file)).isZero();

        Set<String> shown = streams(file, true);
        Set<String> hidden = streams(file, false);
        assertThat(shown).contains(TABLE.id()).noneMatch(stream -> stream.contains(":"));
        assertThat(hidden)
                .contains(TABLE.id() + ":" + TABLE.goc(), TABLE.id() + ":" + TABLE.farc())
                .doesNotContain(TABLE.id());
        assertThat(text(file)).contains("\"kind\":\"checkpoint\"", "\"kind\":\"gap\"");
    }

    @Test
    void the_independent_verifier_agrees() throws IOException, InterruptedException {
        assumeTrue(Verifiers.hasPython(), "NO python3: the independent verifier was NOT run");
        Verifiers verifiers = new Verifiers(folder);
        for (String login : List.of("auditor", "goc.head", "un.mission")) {
            byte[] file = export(login);
            Verdict.Holds holds = (Verdict.Holds) Verifiers.verdict(key(), file);
            assertThat(verifiers.python(key(), file))
                    .as(login)
                    .startsWith(
                            "OK: %d leaves, %d events".formatted(holds.leaves(), holds.events()));
        }
        String harmed = text(export("goc.head")).replace("\"goc.head\"", "\"gok.head\"");
        assertThat(verifiers.python(key(), harmed.getBytes(StandardCharsets.UTF_8)))
                .startsWith("line ");
    }

    @Test
    void what_was_recorded_before_the_request_is_in_the_file() {
        String made = TABLE.redLine("goc.head", item);
        assertThat(contents(export("goc.head"))).anyMatch(event -> event.contains(made));
    }

    @Test
    void a_delegate_exports_his_own_and_the_shared_and_learns_nothing_of_the_rest()
            throws IOException {
        byte[] before = export("goc.head");
        TABLE.redLine("farc.head", item);
        Table.open(HOUSE);
        byte[] after = export("goc.head");

        assertThat(new Verifiers(folder).subcommand(key(), after)).isZero();
        assertThat(streams(after, true))
                .contains(TABLE.id(), TABLE.id() + ":" + TABLE.goc())
                .noneMatch(stream -> stream.contains(TABLE.farc()));
        assertThat(streams(after, false)).isEmpty();
        assertThat(leaves(after)).isEqualTo(leaves(before));
        assertThat(text(after))
                .doesNotContain(
                        "checkpoint", "\"gap\"", "\"earlier\"", TABLE.id() + ":" + TABLE.farc());
        assertThat(streams(export("un.mission"), true)).containsExactly(TABLE.id());
    }

    @Test
    void an_extract_is_no_evidence_for_whoever_asks_for_witnesses() {
        String witness =
                NoteSigner.ofSeed("w.example", SignatureType.COSIGNATURE, new byte[32])
                        .key()
                        .text();
        String policy = "log %s\nwitness w %s\nquorum w\n".formatted(key().strip(), witness);
        assertThat(Verifiers.verdict(policy, export("goc.head")).toString())
                .startsWith("line 2, kind: is an extract");
    }

    @Test
    void of_a_hundred_harms_to_a_downloaded_file_each_is_found() {
        byte[] good = export("auditor");
        String key = key();
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            byte[] harmed = good.clone();
            harmed[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(Verifiers.verdict(key, harmed))
                    .as("flip %d", i)
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.field()).isNotBlank());
        }
        assertThat(Verifiers.verdict(key, good)).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void everything_is_exported_without_a_gap() throws IOException {
        byte[] all = HOUSE.get("auditor", "/api/v1/audit/export").response().body();
        assertThat(new Verifiers(folder).subcommand(key(), all)).isZero();
        assertThat(text(all)).doesNotContain("\"kind\":\"gap\"");
        assertThat(streams(all, true)).contains(TABLE.id(), "ledger");
        assertThat(streams(all, true)).noneMatch(stream -> stream.contains(":"));
    }

    @Test
    void whoever_has_no_seat_and_is_no_auditor_gets_nothing() {
        assertThat(answer("secretariat").status()).isEqualTo(403);
        assertThat(answer("manager").status()).isEqualTo(403);
        assertThat(answer("stranger").problem()).isEqualTo("absent");
        assertThat(HOUSE.get("goc.head", "/api/v1/audit/export").status()).isEqualTo(403);
        assertThat(HOUSE.get("auditor", path() + "?from=1").problem()).isEqualTo("invalid-request");
    }

    private static Reply answer(String login) {
        return HOUSE.get(login, path());
    }

    private static String path() {
        return "/api/v1/audit/negotiations/" + TABLE.id() + "/export";
    }

    private static byte[] export(String login) {
        Reply answer = answer(login);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("attachment", TABLE.id());
        return answer.response().body();
    }

    private static String key() {
        return HOUSE.get("goc.head", "/api/v1/audit/key").text();
    }

    private static List<JsonNode> leaves(byte[] file) {
        return text(file)
                .lines()
                .map(line -> (JsonNode) JSON.readTree(line))
                .filter(line -> line.path("kind").asString().equals("leaf"))
                .toList();
    }

    private static Set<String> streams(byte[] file, boolean withContent) {
        return leaves(file).stream()
                .filter(leaf -> leaf.has("payload") == withContent)
                .map(leaf -> leaf.path("stream").asString())
                .collect(Collectors.toSet());
    }

    private static List<String> contents(byte[] file) {
        return leaves(file).stream()
                .filter(leaf -> leaf.has("payload"))
                .map(leaf -> text(Base64.getDecoder().decode(leaf.path("payload").asString())))
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
