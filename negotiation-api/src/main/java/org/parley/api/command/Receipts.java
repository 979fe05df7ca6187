package org.parley.api.command;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of receipts. */
@Repository
class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /**
     * Takes the key within the running transaction; a second taker waits for the first to end.
     *
     * @throws AnsweredAlready when the first has ended well
     */
    void take(Draft draft, String stream, Instant now) {
        Answer.Plan plan = draft.plan();
        String id = plan.id() == null ? null : plan.id().toString();
        String hash = draft.key().hash();
        insert(
                draft.key(),
                new Receipt(hash, plan.status(), id, plan.location(), stream, null, null),
                now);
    }

    /** Completes what was taken: the version that the command led to. */
    void complete(ReceiptKey key, long version) {
        jdbc.sql("update receipt set version = ? where login = ? and receipt_key = ?")
                .params(version, key.login(), key.key())
                .update();
    }

    /**
     * Remembers a refusal.
     *
     * @throws AnsweredAlready when the same request was answered meanwhile
     */
    void refuse(ReceiptKey key, int status, String document, Instant now) {
        insert(key, new Receipt(key.hash(), status, null, null, null, null, document), now);
    }

    /** Forgets the receipts of requests from before the moment; those of imports stay. */
    int purge(Instant before) {
        return jdbc.sql("delete from receipt where recorded_at < ? and receipt_key like ?")
                .params(before.atOffset(ZoneOffset.UTC), ReceiptKey.HTTP + "%")
                .update();
    }

    private void insert(ReceiptKey key, Receipt receipt, Instant now) {
        try {
            jdbc.sql(
                            """
                            insert into receipt (login, receipt_key, request_hash, status, answer_id,
                                location, stream, document, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(key.login(), key.key(), receipt.hash(), receipt.status())
                    .param(receipt.id())
                    .param(receipt.location())
                    .param(receipt.stream())
                    .param(receipt.document())
                    .param(now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new AnsweredAlready();
        }
    }
}
