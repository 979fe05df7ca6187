package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.command.ApproveBreakGlass;
import org.parley.core.custody.command.BreakGlassCommand;
import org.parley.core.custody.command.EndBreakGlass;
import org.parley.core.custody.command.RefuseBreakGlass;
import org.parley.core.custody.command.RequestBreakGlass;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.ApprovedAlready;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.OwnRequest;
import org.parley.core.rejection.OwnerMustApprove;
import org.parley.core.rejection.RequestClosed;
import org.parley.core.rejection.RequestUnderWay;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** An auditor is let in by two people, of whom one is of the party, and for a while only. */
final class BreakGlassDecisions {

    /** How long a request waits for its approvals. */
    static final Duration PATIENCE = Duration.ofHours(24);

    private BreakGlassDecisions() {}

    static List<CustodyEvent> request(CustodyState state, RequestBreakGlass c, Office office) {
        office.requireBrief();
        if (state.requests().containsKey(c.breakGlassId())) {
            throw rejected(new IdInUse());
        }
        boolean another =
                state.requests().values().stream()
                        .filter(one -> one.auditor().equals(office.by().actor()))
                        .anyMatch(
                                one -> one.isPending(office.now()) || one.isRunning(office.now()));
        if (another) {
            throw rejected(new RequestUnderWay());
        }
        return List.of(
                new BreakGlassRequested(
                        negotiation(c),
                        party(c),
                        c.breakGlassId(),
                        textOf(c.reason()),
                        c.span(),
                        office.now().plus(PATIENCE)));
    }

    static List<CustodyEvent> approve(CustodyState state, ApproveBreakGlass c, Office office) {
        boolean owner = office.isOwner();
        if (!owner && !office.isOfNoParty()) {
            throw rejected(new Absent());
        }
        BreakGlass request = state.require(c.breakGlassId());
        requireSecondPerson(request, office, owner);
        CustodyEvent approved = new BreakGlassApproved(negotiation(c), party(c), c.breakGlassId());
        return request.approvers().isEmpty()
                ? List.of(approved)
                : List.of(
                        approved,
                        new BreakGlassOpened(
                                negotiation(c),
                                party(c),
                                c.breakGlassId(),
                                office.now().plus(request.span())));
    }

    private static void requireSecondPerson(BreakGlass request, Office office, boolean owner) {
        String approver = office.by().actor();
        if (request.auditor().equals(approver)) {
            throw rejected(new OwnRequest());
        }
        if (owner) {
            office.requireDecider();
        }
        if (!request.isPending(office.now())) {
            throw rejected(new RequestClosed());
        }
        if (request.approvers().contains(approver)) {
            throw rejected(new ApprovedAlready());
        }
        if (!owner && !request.approvers().isEmpty() && !request.ownerAgreed()) {
            throw rejected(new OwnerMustApprove());
        }
    }

    static List<CustodyEvent> refuse(CustodyState state, RefuseBreakGlass c, Office office) {
        office.requireDecider();
        BreakGlass request = state.require(c.breakGlassId());
        if (request.over() && !request.isOpened()) {
            return List.of();
        }
        if (!request.isPending(office.now())) {
            throw rejected(new RequestClosed());
        }
        @Nullable Sealed<Statement> reason = c.reason();
        return List.of(
                new BreakGlassRefused(
                        negotiation(c),
                        party(c),
                        c.breakGlassId(),
                        reason == null ? null : textOf(reason)));
    }

    static List<CustodyEvent> end(CustodyState state, EndBreakGlass c, Office office) {
        office.requireDecider();
        BreakGlass request = state.require(c.breakGlassId());
        if (request.over() && request.isOpened()) {
            return List.of();
        }
        if (!request.isRunning(office.now())) {
            throw rejected(new RequestClosed());
        }
        return List.of(new BreakGlassEnded(negotiation(c), party(c), c.breakGlassId()));
    }

    private static Sealed<String> textOf(Sealed<Statement> reason) {
        return Sealed.of(reason.open().text());
    }

    private static NegotiationId negotiation(BreakGlassCommand c) {
        return c.custodyId().negotiationId();
    }

    private static PartyId party(BreakGlassCommand c) {
        return c.custodyId().partyId();
    }
}
