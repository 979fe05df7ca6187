package org.parley.api.eventstore.vocabulary;

import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.backchannel.event.LineRead;
import org.parley.core.backchannel.event.MessageSent;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.core.brief.event.ConsultationPlanned;
import org.parley.core.brief.event.ConsultationReadOut;
import org.parley.core.brief.event.IncidentNoted;
import org.parley.core.brief.event.InternalPositionConfided;
import org.parley.core.brief.event.InternalPositionRecorded;
import org.parley.core.brief.event.RedLineConfided;
import org.parley.core.brief.event.RedLineDisclosed;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.brief.event.RedLineWithdrawn;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.custody.event.BriefShredded;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.custody.event.ShreddingRefused;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.custody.event.ShreddingWithdrawn;
import org.parley.core.incident.event.HotlineCallLogged;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentDeEscalated;
import org.parley.core.incident.event.IncidentEscalated;
import org.parley.core.incident.event.IncidentReopened;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.incident.event.IncidentStepTaken;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.negotiation.event.AgendaItemAdopted;
import org.parley.core.negotiation.event.AgendaItemAgreedAdReferendum;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.AgendaItemDeferred;
import org.parley.core.negotiation.event.AgendaItemFinalised;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemProvisionallyClosed;
import org.parley.core.negotiation.event.AgendaItemReopened;
import org.parley.core.negotiation.event.AgendaItemWithdrawn;
import org.parley.core.negotiation.event.AgendaMoveSupported;
import org.parley.core.negotiation.event.AgendaReordered;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.negotiation.event.RoundClosed;
import org.parley.core.negotiation.event.RoundOpened;

/**
 * The registry of events: one line an event, under the room that people know it by. A name, once
 * published, stays for ever; an event that is not here can be neither stored nor read.
 */
public final class EventTypes {

    private static final Vocabulary VOCABULARY = events().build();

    private EventTypes() {}

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    private static Vocabulary.Builder events() {
        Vocabulary.Builder events = Vocabulary.builder();
        table(events);
        agenda(events);
        brief(events);
        custody(events);
        MeasureTypes.add(events);
        incident(events);
        backchannel(events);
        return events;
    }

    private static void table(Vocabulary.Builder events) {
        events.room("negotiation", NegotiationOpened.class)
                .room(
                        "seating",
                        PartyRegistered.class,
                        DelegateAccredited.class,
                        DelegateRecalled.class)
                .room(
                        "lifecycle",
                        NegotiationConvened.class,
                        NegotiationSuspended.class,
                        NegotiationResumed.class,
                        NegotiationConcluded.class,
                        NegotiationCollapsed.class)
                .room("round", RoundOpened.class, RoundClosed.class)
                .room("anchor", AnchorNamed.class, AnchorSet.class, AnchorCorrected.class);
    }

    private static void agenda(Vocabulary.Builder events) {
        events.room(
                        "agenda",
                        AgendaItemProposed.class,
                        AgendaItemConsented.class,
                        AgendaItemAdopted.class,
                        AgendaItemWithdrawn.class,
                        AgendaReordered.class,
                        AgendaMoveSupported.class,
                        AgendaItemDeferred.class,
                        AgendaItemAgreedAdReferendum.class,
                        AgendaItemProvisionallyClosed.class,
                        AgendaItemReopened.class,
                        AgendaItemFinalised.class)
                .room("position", PositionStated.class);
    }

    private static void brief(Vocabulary.Builder events) {
        events.room(
                        "redline",
                        RedLineShown.class,
                        RedLineSet.class,
                        RedLineRevised.class,
                        RedLineConfided.class,
                        RedLineDisclosed.class,
                        RedLineWithdrawn.class)
                .room(
                        "brief",
                        InternalPositionRecorded.class,
                        InternalPositionConfided.class,
                        IncidentNoted.class,
                        ConsultationPlanned.class,
                        ConsultationReadOut.class);
    }

    private static void incident(Vocabulary.Builder events) {
        events.room(
                "incident",
                IncidentReported.class,
                IncidentAcknowledged.class,
                HotlineCallLogged.class,
                IncidentStepTaken.class,
                IncidentUnanswered.class,
                IncidentEscalated.class,
                IncidentDeEscalated.class,
                IncidentClosed.class,
                IncidentReopened.class);
    }

    private static void backchannel(Vocabulary.Builder events) {
        events.room(
                "backchannel",
                BackchannelOpened.class,
                MessageSent.class,
                ParticipantLeft.class,
                LineRead.class);
    }

    private static void custody(Vocabulary.Builder events) {
        events.room(
                "custody",
                BriefRead.class,
                BreakGlassRequested.class,
                BreakGlassApproved.class,
                BreakGlassOpened.class,
                BreakGlassRefused.class,
                BreakGlassEnded.class,
                ShreddingRequested.class,
                ShreddingApproved.class,
                ShreddingRefused.class,
                ShreddingWithdrawn.class,
                BriefShredded.class);
    }
}
