package org.parley.api.security;

import static org.parley.api.security.Action.*;
import static org.parley.api.security.GlobalRole.AUDITOR;
import static org.parley.api.security.GlobalRole.MANAGER;
import static org.parley.api.security.GlobalRole.OPERATOR;
import static org.parley.api.security.GlobalRole.SECRETARIAT;
import static org.parley.core.shared.PartyRole.FACILITATOR;
import static org.parley.core.shared.PartyRole.GUARANTOR;
import static org.parley.core.shared.PartyRole.MEDIATOR;
import static org.parley.core.shared.PartyRole.PRINCIPAL;

import java.util.EnumSet;
import java.util.Set;
import org.parley.core.shared.PartyRole;

/** Who may do what, written down a second time from the table of the domain, by role. */
final class OpinionOnAccess {

    static final Set<Action> EVERYONE =
            EnumSet.of(
                    READ_PORTFOLIO,
                    READ_SELF,
                    READ_LEDGER_KEY,
                    READ_OWN_TOKENS,
                    MAKE_TOKEN,
                    READ_OWN_WEBHOOKS,
                    MAKE_OWN_WEBHOOK,
                    DELETE_OWN_WEBHOOK,
                    RESEND_OWN_ALERT,
                    KEEP_OWN_PASSKEYS,
                    DELETE_OWN_TOKEN,
                    CHANGE_OWN_PASSWORD);
    static final Set<Action> OF_THE_HOUSE = EnumSet.copyOf(EVERYONE);
    private static final Set<Action> OFFICE =
            EnumSet.of(
                    OPEN_NEGOTIATION,
                    REGISTER_PARTY,
                    ACCREDIT_DELEGATE,
                    RECALL_DELEGATE,
                    MOVE_LIFECYCLE,
                    OPEN_ROUND,
                    CLOSE_ROUND,
                    NAME_ANCHOR,
                    SET_ANCHOR,
                    RECORD_LAPSE);
    private static final Set<Action> OPERATION =
            EnumSet.of(
                    READ_ACCOUNTS,
                    MANAGE_ACCOUNTS,
                    READ_PROJECTIONS,
                    REBUILD_PROJECTION,
                    SETTLE_DEAD_LETTER,
                    READ_KEYS,
                    ROTATE_KEYS);
    private static final Set<Action> SHARED =
            EnumSet.of(READ_DOSSIER, READ_HISTORY, READ_MEASURES, READ_INCIDENTS, READ_CALENDAR);
    private static final Set<Action> OF_SIDES =
            EnumSet.of(
                    CONSENT_TO_AGENDA_ITEM,
                    MOVE_AGENDA_ITEM,
                    STATE_POSITION,
                    SET_RED_LINE,
                    REVISE_RED_LINE,
                    DISCLOSE_RED_LINE,
                    WITHDRAW_RED_LINE,
                    RECORD_INTERNAL_POSITION,
                    NOTE_INCIDENT,
                    PLAN_CONSULTATION,
                    READ_OUT_CONSULTATION,
                    APPROVE_BREAK_GLASS,
                    REFUSE_BREAK_GLASS,
                    END_BREAK_GLASS,
                    READ_BREAK_GLASS,
                    REQUEST_SHREDDING,
                    APPROVE_SHREDDING,
                    REFUSE_SHREDDING,
                    WITHDRAW_SHREDDING,
                    READ_SHREDDINGS,
                    CONSENT_TO_MEASURE,
                    MOVE_STANDING,
                    EXTEND_MILESTONE,
                    WAIVE_MILESTONE,
                    NOTIFY_SNAPBACK,
                    WITHDRAW_SNAPBACK,
                    DISPUTE_SNAPBACK);
    private static final Set<Action> OF_MEDIATORS_TOO =
            EnumSet.of(PROPOSE_AGENDA_ITEM, REORDER_AGENDA, WITHDRAW_AGENDA_ITEM, PROPOSE_MEASURE);
    private static final Set<Action> OF_GUARANTORS_TOO =
            EnumSet.of(
                    CLAIM_MILESTONE,
                    OBSERVE_MILESTONE,
                    VERIFY_MILESTONE,
                    ASSESS_MILESTONE,
                    DISPUTE_MILESTONE);

    private static final Set<Action> OF_ANY_DELEGATE =
            EnumSet.of(IMPORT, REPORT_INCIDENT, STEP_IN_INCIDENT);

    /** To whoever may not do these, nothing is there. */
    static final Set<Action> UNDISCLOSED =
            EnumSet.of(
                    SEND_MESSAGE,
                    LEAVE_BACKCHANNEL,
                    RECORD_LINE_READING,
                    LIST_OWN_BACKCHANNELS,
                    READ_BACKCHANNEL,
                    READ_LINE_READINGS);

    private static final Set<Action> NOBODYS =
            EnumSet.of(
                    RESOLVE_DUE_DATES,
                    RECORD_DISCLOSED_RED_LINE,
                    RECORD_SHREDDING,
                    WATCH_THE_CLOCK);
    private static final Set<Action> OF_READERS =
            EnumSet.of(READ_BRIEF, READ_READINGS, RECORD_READING);
    private static final Set<Action> OF_THE_PARTY_ALONE =
            EnumSet.of(
                    READ_BRIEF,
                    READ_READINGS,
                    REFUSE_BREAK_GLASS,
                    END_BREAK_GLASS,
                    REFUSE_SHREDDING);
    private static final Set<Action> OF_AUDITORS =
            EnumSet.of(
                    REQUEST_BREAK_GLASS,
                    READ_OPENED_BRIEF,
                    RECORD_READING,
                    AUDIT_SHREDDINGS,
                    READ_LEDGER,
                    EXPORT_EVIDENCE);

    static {
        OF_THE_HOUSE.addAll(OPERATION);
        OF_THE_HOUSE.addAll(
                Set.of(
                        OPEN_NEGOTIATION,
                        IMPORT,
                        CONFIRM_PASSWORD,
                        READ_ACCOUNT_EVENTS,
                        READ_LEDGER,
                        READ_DEAD_LETTERS));
    }

    /** To these a seat gives nothing. */
    static final Set<GlobalRole> COUNTERS = EnumSet.of(AUDITOR, OPERATOR);

    private OpinionOnAccess() {}

    static Set<PartyRole> seats(Action action) {
        if (SHARED.contains(action)
                || UNDISCLOSED.contains(action)
                || OF_ANY_DELEGATE.contains(action)
                || action == EXPORT_EVIDENCE) {
            return EnumSet.allOf(PartyRole.class);
        }
        if (OF_SIDES.contains(action)) {
            return Set.of(PRINCIPAL);
        }
        if (OF_MEDIATORS_TOO.contains(action)
                || OF_READERS.contains(action)
                || action == OPEN_BACKCHANNEL) {
            return Set.of(PRINCIPAL, MEDIATOR, FACILITATOR);
        }
        return OF_GUARANTORS_TOO.contains(action)
                ? Set.of(PRINCIPAL, MEDIATOR, FACILITATOR, GUARANTOR)
                : Set.of();
    }

    static Set<GlobalRole> roles(Action action) {
        if (NOBODYS.contains(action)
                || OF_THE_PARTY_ALONE.contains(action)
                || action == OPEN_BACKCHANNEL
                || UNDISCLOSED.contains(action)) {
            return Set.of();
        }
        if (OF_AUDITORS.contains(action)) {
            return Set.of(AUDITOR);
        }
        if (action == READ_BREAK_GLASS) {
            return Set.of(SECRETARIAT, AUDITOR);
        }
        if (OPERATION.contains(action)) {
            return Set.of(OPERATOR);
        }
        if (action == CONFIRM_PASSWORD) {
            return Set.of(OPERATOR, SECRETARIAT);
        }
        if (action == READ_ACCOUNT_EVENTS || action == READ_DEAD_LETTERS) {
            return Set.of(OPERATOR, AUDITOR);
        }
        if (action == READ_MEASURES || action == READ_INCIDENTS || action == READ_CALENDAR) {
            return Set.of(SECRETARIAT, MANAGER, AUDITOR);
        }
        if (SHARED.contains(action)) {
            return Set.of(SECRETARIAT, AUDITOR);
        }
        return OFFICE.contains(action) || action == IMPORT || !seats(action).isEmpty()
                ? Set.of(SECRETARIAT)
                : Set.of();
    }
}
