package org.parley.api.problem;

import java.util.Locale;

/** Every kind of problem: the last part of its type, its title and its status. The one table. */
public enum ProblemType {
    MALFORMED_JSON(400, "The body is not JSON"),
    INVALID_REQUEST(400, "The request is not valid"),
    LIMIT_EXCEEDED(400, "The body is too deep or holds something too long"),
    INVALID_IF_MATCH(400, "If-Match is not a version"),
    INVALID_IDEMPOTENCY_KEY(400, "The idempotency key is not valid"),
    INVALID_POSITION(400, "X-Read-After is not a position"),
    BAD_REQUEST(400, "This is not a request that can be understood"),
    UNAUTHENTICATED(401, "Who is asking?"),
    FORBIDDEN(403, "Your role may never do this"),
    PASSWORD_TO_BE_CHANGED(403, "Your password is not yours alone yet"),
    CSRF(403, "The page's token is missing or has expired"),
    CROSS_SITE(403, "A page of another site asks"),
    NOT_A_PRINCIPAL(403, "Only a principal can do this"),
    MAY_NOT_TABLE(403, "Only a principal or a mediator can do this"),
    NOT_THE_PROPOSER(403, "Only the proposer can do this"),
    NOT_BOUND(403, "Your party is not bound by the measure"),
    NOT_THE_RESPONSIBLE(403, "Only the responsible party can do this"),
    NOT_THE_VERIFIER(403, "Only the verifier can do this"),
    NOT_AN_OBSERVER(403, "Only the responsible party and the verifier can do this"),
    NOT_THE_SUSPENDER(403, "Only the party that suspended can do this"),
    NOT_THE_REQUESTER(403, "Only who asked can do this"),
    NOT_A_DECIDER(403, "Only the head or the mandator can decide this"),
    NOT_ASKED(403, "Your party was not asked to acknowledge it"),
    NOT_INVOLVED(403, "The incident is not a matter of your party"),
    ABSENT(404, "Nothing here, or not for you"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "Not available in that form"),
    ID_IN_USE(409, "The id is in use"),
    ACCOUNT_EXISTS(409, "The name is taken by another account"),
    ACCOUNTS_ELSEWHERE(409, "Logins come from the identity provider"),
    NOTHING_TO_CONFIRM(409, "Nothing for you to confirm"),
    LAST_OPERATOR(409, "Somebody must be operator"),
    TOKEN_SHOWN(409, "A token is shown once"),
    TOO_MANY_TOKENS(409, "No more tokens"),
    WEBHOOK_SHOWN(409, "The secret of a webhook is shown once"),
    TOO_MANY_WEBHOOKS(409, "No more webhooks"),
    LIFECYCLE_FORBIDS(409, "The state of the negotiation forbids it"),
    NEEDS_TWO_PRINCIPALS(409, "Talks need two principals"),
    TALKS_NOT_OPEN(409, "The talks are not open"),
    TALKS_ARE_OVER(409, "The talks are over"),
    ITEMS_NOT_AGREED(409, "Not everything is agreed"),
    SHORT_NAME_TAKEN(409, "The short name is taken"),
    ALREADY_ACCREDITED(409, "The login is accredited already"),
    ANCHOR_TAKEN(409, "The anchor exists already"),
    AGENDA_ITEM_FORBIDS(409, "The state of the agenda item forbids it"),
    RED_LINE_IS_WITHDRAWN(409, "The red line is withdrawn"),
    CONTENT_DESTROYED(409, "The content was destroyed with its key"),
    MEASURE_NOT_IN_FORCE(409, "The measure is not in force"),
    STANDING_FORBIDS(409, "The standing of the measure forbids it"),
    PHASE_NOT_OPEN(409, "The phase is not open"),
    DEPENDENCY_OPEN(409, "The milestone waits for others"),
    NOTHING_TO_WAIVE(409, "There is nothing to waive"),
    NOTHING_LAPSED(409, "Nothing has lapsed"),
    NO_ACCOUNT_GIVEN(409, "There is no account to take back"),
    OWN_NOTICE(409, "Others dispute a notice"),
    APPROVED_ALREADY(409, "One person approves once"),
    OWNER_MUST_APPROVE(409, "The party whose brief it is must approve"),
    REQUEST_CLOSED(409, "The request is over"),
    REQUEST_UNDER_WAY(409, "One request at a time"),
    INCIDENT_IS_CLOSED(409, "The incident is closed"),
    NOT_DE_ESCALATED(409, "The incident is not de-escalated"),
    GRAVEST_ALREADY(409, "The incident is at the gravest level"),
    STALE_VERSION(412, "You have seen an older version"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Not a form that is read here"),
    KEY_REUSED(422, "The idempotency key was used for another request"),
    WRONG_PASSWORD(422, "That is not the current password"),
    PASSKEY_REFUSED(422, "The passkey does not fit"),
    OCCURRED_IN_FUTURE(422, "It has not happened yet"),
    OCCURRED_TOO_EARLY(422, "It cannot have happened before what it is about"),
    NOT_AN_ARCHIVE(422, "The negotiation is not an archive"),
    UNKNOWN_REFERENCE(422, "The request names something unknown"),
    OWN_ROLES(422, "Nobody grants a role to himself"),
    OWN_ACCREDITATION(422, "Nobody accredits himself"),
    NOT_ACCREDITED(422, "Somebody is not accredited"),
    BACKCHANNEL_TO_ONESELF(422, "A line needs somebody at the other end"),
    OWN_REQUEST(422, "Nobody approves his own request"),
    NOTHING_IS_AGREED_ALONE(422, "Nothing is agreed until everything is agreed"),
    INCOMPLETE_ORDER(422, "The order is not complete"),
    TERM_DOES_NOT_FIT(422, "A term does not fit its issue"),
    CONCESSION_TO_ONESELF(422, "A concession answers another party"),
    CONSTRAINT_DOES_NOT_FIT(422, "The constraint does not fit its issue"),
    VERIFIES_ITSELF(422, "Nobody verifies himself"),
    CIRCULAR_DEPENDENCY(422, "The milestones wait for one another"),
    DUE_NOT_LATER(422, "The new date is not later"),
    NOBODY_TO_ANSWER(422, "Nobody else is asked to acknowledge it"),
    PRECONDITION_REQUIRED(428, "Say which version you have seen"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong in the house"),
    UNAVAILABLE(503, "Not available just now"),
    BUSY(503, "Too many act on the same thing"),
    VIEW_BEHIND(503, "The view has not caught up yet");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its page is, which is also its name in a problem document. */
    public String uri() {
        return "/problems/" + slug();
    }

    /** Whether asking again later may help. */
    boolean isPassing() {
        return status == 503 || status == 429;
    }
}
