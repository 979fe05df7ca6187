package org.parley.api.command;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.HouseMac;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.problem.RefusedBefore;
import org.parley.api.security.Caller;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.shared.Circumstances;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes commands in, each exactly once, and answers for them. */
@Component
public class CommandDesk {

    private static final Answer.Plan UNSEEN = new Answer.Plan(200, null, null);

    private final HttpServletRequest request;
    private final Attribution attribution;
    private final Dispatch dispatch;
    private final Receipts receipts;
    private final Refusals refusals;
    private final Answers answers;
    private final ForcedCommit forced;
    private final HouseMac digests;

    CommandDesk(
            HttpServletRequest request,
            Attribution attribution,
            Dispatch dispatch,
            Receipts receipts,
            Refusals refusals,
            Answers answers,
            ForcedCommit forced,
            SharedSecrets secrets) {
        this.request = request;
        this.attribution = attribution;
        this.dispatch = dispatch;
        this.receipts = receipts;
        this.refusals = refusals;
        this.answers = answers;
        this.forced = forced;
        this.digests = digests(secrets);
    }

    /** What the digests of requests are made with. */
    static HouseMac digests(SharedSecrets secrets) {
        return new HouseMac(secrets, "receipt-digests");
    }

    /**
     * Sends the command of the request under way, or gives the answer that it had before.
     *
     * @param intention makes the command; what it refuses as an illegal argument is the caller's
     * @param told the body, or null when the request has none
     */
    public ResponseEntity<Answer> send(
            Supplier<?> intention, Caller caller, @Nullable Told told, Answer.Plan plan) {
        Incoming incoming = new Incoming(request, digests);
        Long expected = incoming.expectedVersion();
        ReceiptKey key = incoming.receiptKey(caller.username());
        Receipt before = key == null ? null : receipts.find(key);
        if (key != null && before != null) {
            return again(key, before);
        }
        Object command = Understood.command(intention);
        Said said = told == null ? Said.NOTHING : told.said();
        Circumstances by = attribution.of(command, caller, said, expected);
        return key == null ? once(command, by, plan) : onceOnly(command, by, plan, key);
    }

    /**
     * Sends a command that does not come from a request under way.
     *
     * @param key names what is done only once; a repeat answers the version of the first time
     * @return the version of the stream after it
     * @throws CommandRejected when it is refused, which is not remembered
     */
    public long execute(Object command, Circumstances by, @Nullable ReceiptKey key) {
        if (key == null) {
            return dispatch.version(command, by, null);
        }
        Receipt before = receipts.find(key);
        if (before != null) {
            return versionOf(key, before);
        }
        try {
            return dispatch.version(command, by, new Draft(key, UNSEEN));
        } catch (AnsweredAlready _) {
            return versionOf(key, receipts.require(key));
        } catch (CommandRejected rejected) {
            Receipt meanwhile = receipts.find(key);
            if (meanwhile == null) {
                throw rejected;
            }
            return versionOf(key, meanwhile);
        }
    }

    /** Whether what the key names has been done already. */
    public boolean isDone(ReceiptKey key) {
        return receipts.find(key) != null;
    }

    private ResponseEntity<Answer> once(Object command, Circumstances by, Answer.Plan plan) {
        long version = dispatch.version(command, by, null);
        return answers.of(plan, by.actor(), Streams.of(command), version);
    }

    private ResponseEntity<Answer> onceOnly(
            Object command, Circumstances by, Answer.Plan plan, ReceiptKey key) {
        try {
            long version = dispatch.version(command, by, new Draft(key, plan));
            return answers.of(plan, by.actor(), Streams.of(command), version);
        } catch (AnsweredAlready _) {
            return again(key, receipts.require(key));
        } catch (CommandRejected e) {
            return refused(key, e);
        }
    }

    private ResponseEntity<Answer> refused(ReceiptKey key, CommandRejected rejected) {
        try {
            refusals.remember(key, rejected.rejection());
        } catch (AnsweredAlready _) {
            return again(key, receipts.require(key));
        }
        throw rejected;
    }

    /** What the receipt stands for is visible, but perhaps not on disk yet. */
    private ResponseEntity<Answer> again(ReceiptKey key, Receipt before) {
        before.requireSame(key);
        forced.await();
        if (before.document() != null) {
            throw new RefusedBefore(
                    before.status(), before.document().getBytes(StandardCharsets.UTF_8));
        }
        Long version = before.version();
        return answers.of(
                before.plan(), key.login(), before.stream(), version == null ? 0 : version);
    }

    private long versionOf(ReceiptKey key, Receipt before) {
        before.requireSame(key);
        forced.await();
        Long version = before.version();
        return version == null ? 0 : version;
    }
}
