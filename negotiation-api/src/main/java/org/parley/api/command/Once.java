package org.parley.api.command;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Supplier;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.HouseMac;
import org.parley.api.eventstore.SharedSecrets;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Has a change that is no event, such as one of an account, made once however often it is asked for
 * with the same {@code Idempotency-Key}. Only what went well is remembered.
 */
@Component
public class Once {

    private static final String KEY = Once.class.getName();
    private static final Answer.Plan MADE = new Answer.Plan(200, null, null);

    private final HttpServletRequest request;
    private final Receipts receipts;
    private final ForcedCommit disk;
    private final Clock clock;
    private final HouseMac digests;

    Once(
            HttpServletRequest request,
            Receipts receipts,
            ForcedCommit disk,
            Clock clock,
            SharedSecrets secrets) {
        this.digests = CommandDesk.digests(secrets);
        this.request = request;
        this.receipts = receipts;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * The answer to the request under way.
     *
     * @param first makes the change, and {@link #claim claims} the key in its transaction
     * @param again answers when it was made before, and is on the disk
     */
    public <T> T answer(String login, Supplier<T> first, Supplier<T> again) {
        ReceiptKey key = new Incoming(request, digests).receiptKey(login);
        if (key == null) {
            return first.get();
        }
        if (receipts.find(key) == null) {
            request.setAttribute(KEY, key);
            try {
                return first.get();
            } catch (AnsweredAlready meanwhile) {
                return repeated(key, again);
            }
        }
        return repeated(key, again);
    }

    /**
     * Called first in the transaction of the change: of two equal requests only one goes on.
     * Without a request under way, or a key in it, nothing happens.
     */
    public void claim() {
        RequestAttributes underWay = RequestContextHolder.getRequestAttributes();
        Object key =
                underWay == null
                        ? null
                        : underWay.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST);
        if (key instanceof ReceiptKey known) {
            receipts.made(known, MADE, clock.instant());
        }
    }

    private <T> T repeated(ReceiptKey key, Supplier<T> again) {
        receipts.require(key).requireSame(key);
        disk.await();
        return again.get();
    }
}
