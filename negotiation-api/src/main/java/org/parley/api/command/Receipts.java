package org.parley.api.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.HouseSeal;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.eventstore.append.Claim;
import org.parley.projections.support.Values;
import org.parley.projections.support.Write;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of receipts. */
@Repository
class Receipts {

    private static final String INSERT =
            """
            insert into receipt (login, receipt_key, request_hash, status, answer_id, location,
                stream, version, document, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    private final HouseSeal seal;

    Receipts(JdbcClient jdbc, SharedSecrets secrets) {
        this.jdbc = jdbc;
        this.seal = new HouseSeal(secrets, "receipt-documents");
    }

    /** The receipt of that key, or null when the key is new. */
    @Nullable Receipt find(ReceiptKey key) {
        return jdbc.sql(
                        """
                        select request_hash as hash, status, answer_id as id, location, stream, version, document
                        from receipt where login = ? and receipt_key = ?
                        """)
                .params(key.login(), key.key())
                .query(Receipt.class)
                .optional()
                .map(this::opened)
                .orElse(null);
    }

    /** The receipt that another execution has just written. */
    Receipt require(ReceiptKey key) {
        Receipt receipt = find(key);
        if (receipt == null) {
            throw new IllegalStateException("a receipt that was there is gone");
        }
        return receipt;
    }

    /** The receipt of a command that led to the version, to be written with its events. */
    Claim claim(Draft draft, String stream, long version, Instant now) {
        Answer.Plan plan = draft.plan();
        String id = plan.id() == null ? null : plan.id().toString();
        Receipt receipt =
                new Receipt(
                        draft.key().hash(),
                        plan.status(),
                        id,
                        plan.location(),
                        stream,
                        version,
                        null);
        return new Claim(
                new Write(INSERT, values(draft.key(), receipt, now)), AnsweredAlready::new);
    }

    /**
     * Remembers a refusal.
     *
     * @throws AnsweredAlready when the same request was answered meanwhile
     */
    void refuse(ReceiptKey key, int status, String document, Instant now) {
        String sealed = seal.seal(document);
        insert(key, new Receipt(key.hash(), status, null, null, null, null, sealed), now);
    }

    /**
     * Remembers, in the transaction under way, a change that leads to no version.
     *
     * @throws AnsweredAlready when the same request was answered meanwhile
     */
    void made(ReceiptKey key, Answer.Plan plan, Instant now) {
        insert(key, new Receipt(key.hash(), plan.status(), null, null, null, null, null), now);
    }

    /** Forgets the receipts of requests from before the moment; those of imports stay. */
    int purge(Instant before) {
        return jdbc.sql("delete from receipt where recorded_at < ? and receipt_key like ?")
                .params(before.atOffset(ZoneOffset.UTC), ReceiptKey.HTTP + "%")
                .update();
    }

    private Receipt opened(Receipt stored) {
        String document = stored.document();
        return document == null ? stored : stored.withDocument(seal.open(document));
    }

    private void insert(ReceiptKey key, Receipt receipt, Instant now) {
        try {
            jdbc.sql(INSERT).params(values(key, receipt, now)).update();
        } catch (DuplicateKeyException _) {
            throw new AnsweredAlready();
        }
    }

    private static List<@Nullable Object> values(ReceiptKey key, Receipt receipt, Instant now) {
        return Values.forColumns(
                key.login(),
                key.key(),
                receipt.hash(),
                receipt.status(),
                receipt.id(),
                receipt.location(),
                receipt.stream(),
                receipt.version(),
                receipt.document(),
                now);
    }
}
