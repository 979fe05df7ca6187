package org.parley.core.rejection;

/** Why a command was refused: a state of affairs, as a value that people and programs can read. */
public sealed interface Rejection
        permits Absent,
                IdInUse,
                StaleVersion,
                OccurredInFuture,
                OccurredTooEarly,
                NotAnArchive,
                UnknownReference,
                NotAPrincipal,
                MayNotTable,
                LifecycleForbids,
                NeedsTwoPrincipals,
                TalksNotOpen,
                TalksAreOver,
                ItemsNotAgreed,
                ShortNameTaken,
                AlreadyAccredited,
                OwnAccreditation,
                NotAccredited,
                BackchannelToOneself,
                AnchorTaken,
                NotTheProposer,
                AgendaItemForbids,
                NothingIsAgreedAlone,
                IncompleteOrder,
                TermDoesNotFit,
                ConcessionToOneself,
                RedLineIsWithdrawn,
                ContentDestroyed,
                ConstraintDoesNotFit,
                VerifiesItself,
                CircularDependency,
                NotBound,
                MeasureNotInForce,
                StandingForbids,
                NotTheResponsible,
                NotTheVerifier,
                NotAnObserver,
                NotTheSuspender,
                PhaseNotOpen,
                DependencyOpen,
                DueNotLater {

    /** One or two sentences for the person who asked: what is the case, and what to do. */
    String detail();
}
