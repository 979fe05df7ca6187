package org.parley.api.problem;

import static org.parley.api.problem.ProblemType.*;
import static org.parley.api.problem.ProblemType.NOTHING_LAPSED;
import static org.parley.api.problem.ProblemType.NOTHING_TO_WAIVE;
import static org.parley.api.problem.ProblemType.NO_ACCOUNT_GIVEN;
import static org.parley.api.problem.ProblemType.OWN_NOTICE;

import org.parley.core.rejection.*;
import org.parley.core.rejection.NoAccountGiven;
import org.parley.core.rejection.NothingLapsed;
import org.parley.core.rejection.NothingToWaive;
import org.parley.core.rejection.OwnNotice;

/** Which problem each rejection is. A new rejection does not compile until it has one. */
final class Rejections {

    private Rejections() {}

    static ProblemType typeOf(Rejection rejection) {
        return switch (rejection) {
            case Absent _ -> ABSENT;
            case IdInUse _ -> ID_IN_USE;
            case StaleVersion _ -> STALE_VERSION;
            case OccurredInFuture _ -> OCCURRED_IN_FUTURE;
            case OccurredTooEarly _ -> OCCURRED_TOO_EARLY;
            case NotAnArchive _ -> NOT_AN_ARCHIVE;
            case UnknownReference _ -> UNKNOWN_REFERENCE;
            case NotAPrincipal _ -> NOT_A_PRINCIPAL;
            case MayNotTable _ -> MAY_NOT_TABLE;
            case LifecycleForbids _ -> LIFECYCLE_FORBIDS;
            case NeedsTwoPrincipals _ -> NEEDS_TWO_PRINCIPALS;
            case TalksNotOpen _ -> TALKS_NOT_OPEN;
            case TalksAreOver _ -> TALKS_ARE_OVER;
            case ItemsNotAgreed _ -> ITEMS_NOT_AGREED;
            case ShortNameTaken _ -> SHORT_NAME_TAKEN;
            case AlreadyAccredited _ -> ALREADY_ACCREDITED;
            case OwnAccreditation _ -> OWN_ACCREDITATION;
            case NotAccredited _ -> NOT_ACCREDITED;
            case BackchannelToOneself _ -> BACKCHANNEL_TO_ONESELF;
            case AnchorTaken _ -> ANCHOR_TAKEN;
            case NotTheProposer _ -> NOT_THE_PROPOSER;
            case AgendaItemForbids _ -> AGENDA_ITEM_FORBIDS;
            case NothingIsAgreedAlone _ -> NOTHING_IS_AGREED_ALONE;
            case IncompleteOrder _ -> INCOMPLETE_ORDER;
            case TermDoesNotFit _ -> TERM_DOES_NOT_FIT;
            case ConcessionToOneself _ -> CONCESSION_TO_ONESELF;
            case RedLineIsWithdrawn _ -> RED_LINE_IS_WITHDRAWN;
            case ContentDestroyed _ -> CONTENT_DESTROYED;
            case ConstraintDoesNotFit _ -> CONSTRAINT_DOES_NOT_FIT;
            case VerifiesItself _ -> VERIFIES_ITSELF;
            case CircularDependency _ -> CIRCULAR_DEPENDENCY;
            case NotBound _ -> NOT_BOUND;
            case MeasureNotInForce _ -> MEASURE_NOT_IN_FORCE;
            case StandingForbids _ -> STANDING_FORBIDS;
            case NotTheResponsible _ -> NOT_THE_RESPONSIBLE;
            case NotTheVerifier _ -> NOT_THE_VERIFIER;
            case NotAnObserver _ -> NOT_AN_OBSERVER;
            case NotTheSuspender _ -> NOT_THE_SUSPENDER;
            case PhaseNotOpen _ -> PHASE_NOT_OPEN;
            case DependencyOpen _ -> DEPENDENCY_OPEN;
            case DueNotLater _ -> DUE_NOT_LATER;
            case NothingToWaive _ -> NOTHING_TO_WAIVE;
            case NothingLapsed _ -> NOTHING_LAPSED;
            case NoAccountGiven _ -> NO_ACCOUNT_GIVEN;
            case OwnNotice _ -> OWN_NOTICE;
            case NotADecider _ -> NOT_A_DECIDER;
            case OwnRequest _ -> OWN_REQUEST;
            case ApprovedAlready _ -> APPROVED_ALREADY;
            case OwnerMustApprove _ -> OWNER_MUST_APPROVE;
            case RequestClosed _ -> REQUEST_CLOSED;
            case RequestUnderWay _ -> REQUEST_UNDER_WAY;
            case NotTheRequester _ -> NOT_THE_REQUESTER;
            case NotAsked _ -> NOT_ASKED;
            case NotInvolved _ -> NOT_INVOLVED;
            case NobodyToAnswer _ -> NOBODY_TO_ANSWER;
            case IncidentIsClosed _ -> INCIDENT_IS_CLOSED;
            case NotDeEscalated _ -> NOT_DE_ESCALATED;
            case GravestAlready _ -> GRAVEST_ALREADY;
        };
    }
}
