package org.parley.api.security;

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

/**
 * The one policy function. It is pure and total: a rule for every action, and an answer for every
 * asker. Its table is in docs/access.md, made from this file.
 */
public final class Policy {

    private static final Set<PartyRole> ANY_DELEGATE = Set.copyOf(EnumSet.allOf(PartyRole.class));
    private static final Set<PartyRole> SIDES = Set.of(PRINCIPAL);
    private static final Set<PartyRole> TABLERS = Set.of(PRINCIPAL, MEDIATOR, FACILITATOR);
    private static final Set<PartyRole> ACTIVE =
            Set.of(PRINCIPAL, MEDIATOR, FACILITATOR, GUARANTOR);

    private static final Set<GlobalRole> OBSERVERS_OF_ALL = Set.of(SECRETARIAT, MANAGER, AUDITOR);

    /** They see how much every side writes, in the ledger and in what projections stumble over. */
    private static final Set<GlobalRole> COUNTERS_OF_ALL = Set.of(AUDITOR, OPERATOR);

    private Policy() {}

    /**
     * Says whether the subject may do the action there.
     *
     * <p>FORBID depends on the roles of the subject alone, never on whether the thing exists; a
     * subject without any relation gets HIDE, again whether or not it exists. What is hidden from
     * everyone else gets no FORBID at all.
     */
    public static Decision decide(Subject subject, Action action, Resource resource) {
        Rule rule = rule(action);
        if (!subject.scopes().contains(rule.scope())) {
            return Decision.FORBID;
        }
        if (mayAsDelegate(rule, subject, resource)) {
            return Decision.ALLOW;
        }
        if (mayByRole(rule, subject, resource)) {
            return resource.exists() ? Decision.ALLOW : Decision.HIDE;
        }
        return rule.hidden() || isStranger(subject, resource) ? Decision.HIDE : Decision.FORBID;
    }

    /** Whether seats give anything to who has these roles: not to auditors and operators. */
    public static boolean seatsCount(Set<GlobalRole> roles) {
        return roles.stream().noneMatch(COUNTERS_OF_ALL::contains);
    }

    /** Whether one of the roles may do this in every negotiation. */
    public static boolean everywhere(Set<GlobalRole> roles, Action action) {
        return roles.stream().anyMatch(rule(action).global()::contains);
    }

    /** Whether no login may do it, because it follows from something else that happened. */
    static boolean isForAutomation(Action action) {
        return rule(action).equals(byAutomationAlone());
    }

    /** Whether only a party can do it, by its delegates or on its behalf. */
    static boolean needsParty(Action action) {
        Rule rule = rule(action);
        return rule.global().isEmpty() && !rule.parties().isEmpty();
    }

    private static boolean mayAsDelegate(Rule rule, Subject subject, Resource resource) {
        if (resource.accreditation() != null) {
            return seatsCount(subject.roles())
                    && rule.parties().contains(resource.accreditation().role());
        }
        boolean mayHaveSeatSomewhere = subject.roles().isEmpty() && !rule.parties().isEmpty();
        return isOfTheHouse(resource) && (rule.everyone() || mayHaveSeatSomewhere);
    }

    private static boolean mayByRole(Rule rule, Subject subject, Resource resource) {
        return rule.everyone()
                || subject.isAnyOf(rule.global())
                || resource.onBehalf() && subject.isAnyOf(rule.onBehalf());
    }

    private static boolean isStranger(Subject subject, Resource resource) {
        return subject.roles().isEmpty()
                && resource.accreditation() == null
                && !isOfTheHouse(resource);
    }

    private static boolean isOfTheHouse(Resource resource) {
        return resource.negotiationId() == null && resource.exists();
    }

    static Rule rule(Action action) {
        return switch (action) {
            case OPEN_NEGOTIATION, REGISTER_PARTY, ACCREDIT_DELEGATE, RECALL_DELEGATE -> recorded();
            case MOVE_LIFECYCLE, OPEN_ROUND, CLOSE_ROUND, NAME_ANCHOR, SET_ANCHOR -> recorded();
            case PROPOSE_AGENDA_ITEM, REORDER_AGENDA, WITHDRAW_AGENDA_ITEM -> saidBy(TABLERS);
            case CONSENT_TO_AGENDA_ITEM, MOVE_AGENDA_ITEM, STATE_POSITION -> saidBy(SIDES);
            case SET_RED_LINE, REVISE_RED_LINE, DISCLOSE_RED_LINE, WITHDRAW_RED_LINE -> inBrief();
            case RECORD_INTERNAL_POSITION, PLAN_CONSULTATION, READ_OUT_CONSULTATION -> inBrief();
            case OPEN_BACKCHANNEL -> Rule.write(Set.of()).delegatesOf(TABLERS);
            case SEND_MESSAGE, LEAVE_BACKCHANNEL, RECORD_LINE_READING ->
                    onLine(Rule.write(Set.of()));
            case LIST_OWN_BACKCHANNELS, READ_BACKCHANNEL, READ_LINE_READINGS ->
                    onLine(Rule.read(Set.of()));
            case RECORD_READING -> Rule.write(Set.of(AUDITOR)).delegatesOf(TABLERS);
            case REQUEST_BREAK_GLASS -> Rule.write(Set.of(AUDITOR));
            case APPROVE_BREAK_GLASS -> oneOfTwo();
            case REFUSE_BREAK_GLASS, END_BREAK_GLASS -> ofOwnSide(Rule.write(Set.of()));
            case REQUEST_SHREDDING, APPROVE_SHREDDING, WITHDRAW_SHREDDING -> oneOfTwo();
            case REFUSE_SHREDDING -> ofOwnSide(Rule.write(Set.of()));
            case PROPOSE_MEASURE -> saidBy(TABLERS);
            case CONSENT_TO_MEASURE, MOVE_STANDING, EXTEND_MILESTONE -> saidBy(SIDES);
            case CLAIM_MILESTONE -> saidBy(ACTIVE);
            case OBSERVE_MILESTONE, VERIFY_MILESTONE, ASSESS_MILESTONE -> saidBy(ACTIVE);
            case DISPUTE_MILESTONE -> saidBy(ACTIVE);
            case WAIVE_MILESTONE -> saidBy(SIDES);
            case NOTIFY_SNAPBACK, WITHDRAW_SNAPBACK, DISPUTE_SNAPBACK -> saidBy(SIDES);
            case RECORD_LAPSE -> recorded();
            case REPORT_INCIDENT, STEP_IN_INCIDENT -> saidBy(ANY_DELEGATE);
            case NOTE_INCIDENT -> inBrief();
            case IMPORT -> Rule.write(Set.of(SECRETARIAT)).delegatesOf(ANY_DELEGATE);
            case RESOLVE_DUE_DATES, RECORD_DISCLOSED_RED_LINE -> byAutomationAlone();
            case RECORD_SHREDDING, WATCH_THE_CLOCK -> byAutomationAlone();
            case READ_PORTFOLIO -> Rule.everyone(Subject.READ).andAll(OBSERVERS_OF_ALL);
            case READ_SELF -> Rule.everyone(Subject.READ);
            case READ_DOSSIER, READ_HISTORY -> sharedRecord();
            case READ_MEASURES, READ_INCIDENTS -> measures();
            case READ_CALENDAR -> measures().within(Subject.CALENDAR);
            case READ_BRIEF -> Rule.read(Set.of()).delegatesOf(TABLERS).ofOwnParty();
            case READ_OPENED_BRIEF -> Rule.read(Set.of(AUDITOR));
            case READ_READINGS -> Rule.read(Set.of()).delegatesOf(TABLERS).ofOwnParty();
            case READ_BREAK_GLASS -> ofOwnSide(Rule.read(Set.of(SECRETARIAT, AUDITOR)));
            case READ_SHREDDINGS -> ofOwnSide(Rule.read(Set.of(SECRETARIAT)));
            case READ_OWN_TOKENS, READ_OWN_WEBHOOKS -> Rule.everyone(Subject.READ);
            case DELETE_OWN_TOKEN, DELETE_OWN_WEBHOOK, RESEND_OWN_ALERT ->
                    Rule.everyone(Subject.WRITE);
            case MAKE_TOKEN, MAKE_OWN_WEBHOOK, KEEP_OWN_PASSKEYS -> Rule.everyone(Subject.LOGIN);
            case CHANGE_OWN_PASSWORD -> Rule.everyone(Subject.PASSWORD);
            case READ_ACCOUNTS, READ_PROJECTIONS, READ_KEYS -> Rule.read(Set.of(OPERATOR));
            case READ_LEDGER, AUDIT_SHREDDINGS -> Rule.read(Set.of(AUDITOR));
            case READ_LEDGER_KEY -> Rule.everyone(Subject.READ);
            case EXPORT_EVIDENCE -> Rule.read(Set.of(AUDITOR)).delegatesOf(ANY_DELEGATE);
            case READ_DEAD_LETTERS -> Rule.read(Set.of(OPERATOR, AUDITOR));
            case SETTLE_DEAD_LETTER -> Rule.write(Set.of(OPERATOR));
            case READ_ACCOUNT_EVENTS -> Rule.read(Set.of(OPERATOR, AUDITOR));
            case CONFIRM_PASSWORD -> Rule.write(Set.of(OPERATOR, SECRETARIAT));
            case MANAGE_ACCOUNTS, REBUILD_PROJECTION, ROTATE_KEYS -> Rule.write(Set.of(OPERATOR));
        };
    }

    private static Rule recorded() {
        return Rule.write(Set.of(SECRETARIAT));
    }

    private static Rule saidBy(Set<PartyRole> roles) {
        return Rule.write(Set.of()).delegatesOf(roles).orOnBehalf(SECRETARIAT);
    }

    private static Rule inBrief() {
        return saidBy(SIDES).ofOwnParty();
    }

    /** Anybody at the table may have been asked onto a line; nobody else learns of any. */
    private static Rule onLine(Rule rule) {
        return rule.delegatesOf(ANY_DELEGATE).elseHidden();
    }

    private static Rule oneOfTwo() {
        return ofOwnSide(Rule.write(Set.of(SECRETARIAT)));
    }

    private static Rule ofOwnSide(Rule others) {
        return others.delegatesOf(SIDES).ofOwnParty();
    }

    private static Rule byAutomationAlone() {
        return Rule.write(Set.of());
    }

    private static Rule sharedRecord() {
        return Rule.read(Set.of(SECRETARIAT, AUDITOR)).delegatesOf(ANY_DELEGATE);
    }

    private static Rule measures() {
        return Rule.read(OBSERVERS_OF_ALL).delegatesOf(ANY_DELEGATE);
    }
}
