package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.Shredding.Stage;
import org.parley.core.custody.command.ApproveShredding;
import org.parley.core.custody.command.RecordShredding;
import org.parley.core.custody.command.RefuseShredding;
import org.parley.core.custody.command.RequestShredding;
import org.parley.core.custody.command.ShreddingCommand;
import org.parley.core.custody.command.WithdrawShredding;
import org.parley.core.custody.event.BriefShredded;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.custody.event.ShreddingRefused;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.custody.event.ShreddingWithdrawn;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NotTheRequester;
import org.parley.core.rejection.OwnRequest;
import org.parley.core.rejection.OwnerMustApprove;
import org.parley.core.rejection.RequestClosed;
import org.parley.core.rejection.RequestUnderWay;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/**
 * A key is destroyed by two people, of whom one is of the party: one asks, another approves. Who
 * asked is one of the two and never both.
 */
final class ShreddingDecisions {

    private ShreddingDecisions() {}

    static List<CustodyEvent> request(CustodyState state, RequestShredding c, Office office) {
        office.requireOneOfTwo();
        office.requireBrief();
        Collection<Shredding> before = state.shreddings().values();
        if (state.shreddings().containsKey(c.shreddingId())) {
            throw rejected(new IdInUse());
        }
        if (before.stream().anyMatch(one -> one.is(Stage.DONE))) {
            throw rejected(new ContentDestroyed());
        }
        if (before.stream()
                .anyMatch(one -> one.isPending(office.now()) || one.is(Stage.APPROVED))) {
            throw rejected(new RequestUnderWay());
        }
        return List.of(
                new ShreddingRequested(
                        negotiation(c),
                        party(c),
                        c.shreddingId(),
                        textOf(c.reason()),
                        office.now().plus(BreakGlassDecisions.PATIENCE)));
    }

    static List<CustodyEvent> approve(CustodyState state, ApproveShredding c, Office office) {
        office.requireOneOfTwo();
        Shredding request = state.require(c.shreddingId());
        if (request.requester().equals(office.by().actor())) {
            throw rejected(new OwnRequest());
        }
        requirePending(request, office);
        if (!office.isOwner() && !isOfTheParty(request, office)) {
            throw rejected(new OwnerMustApprove());
        }
        return List.of(new ShreddingApproved(negotiation(c), party(c), c.shreddingId()));
    }

    /** Who asked for his party and decides nothing there any more does not count for it. */
    private static boolean isOfTheParty(Shredding request, Office office) {
        return request.byOwner() && office.owners().decides(request.requester());
    }

    static List<CustodyEvent> refuse(CustodyState state, RefuseShredding c, Office office) {
        office.requireDecider();
        Shredding request = state.require(c.shreddingId());
        if (request.is(Stage.CLOSED)) {
            return List.of();
        }
        requirePending(request, office);
        @Nullable Sealed<Statement> reason = c.reason();
        return List.of(
                new ShreddingRefused(
                        negotiation(c),
                        party(c),
                        c.shreddingId(),
                        reason == null ? null : textOf(reason)));
    }

    static List<CustodyEvent> withdraw(CustodyState state, WithdrawShredding c, Office office) {
        office.requireOneOfTwo();
        Shredding request = state.require(c.shreddingId());
        if (!request.requester().equals(office.by().actor())) {
            throw rejected(new NotTheRequester());
        }
        if (request.is(Stage.CLOSED)) {
            return List.of();
        }
        requirePending(request, office);
        return List.of(new ShreddingWithdrawn(negotiation(c), party(c), c.shreddingId()));
    }

    /** May be told twice, as what destroys the key may have been stopped in between. */
    static List<CustodyEvent> record(CustodyState state, RecordShredding c) {
        return switch (state.require(c.shreddingId()).stage()) {
            case APPROVED -> List.of(new BriefShredded(negotiation(c), party(c), c.shreddingId()));
            case DONE -> List.of();
            case REQUESTED, CLOSED -> throw rejected(new RequestClosed());
        };
    }

    private static void requirePending(Shredding request, Office office) {
        if (!request.isPending(office.now())) {
            throw rejected(new RequestClosed());
        }
    }

    private static Sealed<String> textOf(Sealed<Statement> reason) {
        return Sealed.of(reason.open().text());
    }

    private static NegotiationId negotiation(ShreddingCommand c) {
        return c.custodyId().negotiationId();
    }

    private static PartyId party(ShreddingCommand c) {
        return c.custodyId().partyId();
    }
}
