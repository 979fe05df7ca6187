package org.parley.api.eventstore.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignatureType;
import org.parley.projections.ledger.note.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys that the log signs with, one after the other, each named by a leaf. What is secret of
 * them lies in the database wrapped by a key that does not: whoever has the database alone signs
 * nothing.
 */
final class LogKeys {

    private static final String SECRET = "ledger-key-";

    private final JdbcClient jdbc;
    private final SharedSecrets secrets;
    private final String wished;
    private final Map<Integer, NoteSigner> signers = new ConcurrentHashMap<>();

    /**
     * @param wished what the log is called when it begins, or empty
     */
    LogKeys(JdbcClient jdbc, SharedSecrets secrets, String wished) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.wished = wished;
    }

    /** A key from the leaf on that names it. */
    record LogKey(long leaf, int generation, NoteSigner signer) {}

    /** All of them, the first one first. */
    List<LogKey> all() {
        return jdbc.sql(
                        "select l.leaf_index, l.sequence_number, s.payload from ledger_leaf l"
                                + " join ledger_statement s on s.leaf_index = l.leaf_index"
                                + " where l.stream = ? order by l.leaf_index")
                .param(NumberedLeaf.OWN)
                .query((row, _) -> {
                    int generation = row.getInt(2) + 1;
                    return new LogKey(
                            row.getLong(1), generation, signer(generation, row.getBytes(3)));
                })
                .list();
    }

    /** What of them others verify with. */
    Collection<NoteKey> trusted() {
        return all().stream().map(it -> it.signer().key()).toList();
    }

    /** The same as leaves name them, for whoever does not have the secrets. */
    Collection<NoteKey> stated() {
        return jdbc
                .sql("select payload from ledger_statement order by leaf_index")
                .query((row, _) -> String.valueOf(JsonPart.text(row.getBytes(1), "key")))
                .list()
                .stream()
                .map(NoteKey::parse)
                .toList();
    }

    /** The newest of those that signed a checkpoint. */
    NoteSigner of(SignedNote checkpoint) {
        return all().reversed().stream()
                .map(LogKey::signer)
                .filter(signer -> !checkpoint.signedBy(List.of(signer.key())).isEmpty())
                .findFirst()
                .orElseThrow(() -> new LedgerHarmed("a checkpoint is not ours"));
    }

    /** Keeps what the leaf says that names a key. */
    void keep(long leaf, StoredEvent statement) {
        jdbc.sql("insert into ledger_statement (leaf_index, payload, metadata) values (?, ?, ?)")
                .params(leaf, statement.payload(), statement.metadata())
                .update();
    }

    /** What the ledger says of itself in that leaf, as it is stored; null if it is not there. */
    @Nullable StoredEvent said(NumberedLeaf it) {
        return jdbc.sql("select payload, metadata from ledger_statement where leaf_index = ?")
                .param(it.index())
                .query((row, _) ->
                        new StoredEvent(
                                0,
                                "",
                                it.leaf().stream(),
                                it.leaf().sequence(),
                                it.leaf().type(),
                                it.leaf().revision(),
                                it.leaf().recorded(),
                                row.getBytes(1),
                                row.getBytes(2)))
                .optional()
                .orElse(null);
    }

    /**
     * The signer of that generation, made by whichever node asks first. Never asked for inside of a
     * transaction, since it waits for the disk.
     */
    NoteSigner make(int generation, @Nullable NoteSigner before) {
        String name = before == null ? begun() : before.key().name();
        return signers.computeIfAbsent(generation, it -> made(it, name));
    }

    private NoteSigner signer(int generation, byte[] statement) {
        String stated = String.valueOf(JsonPart.text(statement, "key"));
        NoteSigner known =
                signers.computeIfAbsent(generation, it -> made(it, NoteKey.parse(stated).name()));
        if (!known.key().text().equals(stated)) {
            NoteSigner renamed = made(generation, NoteKey.parse(stated).name());
            if (!renamed.key().text().equals(stated)) {
                throw new LedgerHarmed("the key that leaf names is not the key of the house");
            }
            signers.put(generation, renamed);
            return renamed;
        }
        return known;
    }

    private NoteSigner made(int generation, String name) {
        return NoteSigner.ofSeed(name, SignatureType.NOTE, secrets.named(SECRET + generation));
    }

    private String begun() {
        if (!wished.isEmpty()) {
            return wished;
        }
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        return "parley/" + HexFormat.of().formatHex(random);
    }

    /** What the leaf says that names a key. */
    static byte[] statement(int generation, NoteKey key) {
        return "{\"generation\":%d,\"key\":\"%s\"}"
                .formatted(generation, key.text())
                .getBytes(StandardCharsets.UTF_8);
    }
}
