package org.parley.projections.accreditation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.backchannel.content.Leaving;
import org.parley.core.backchannel.content.Opening;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps who is on which undisclosed line. */
@Component
@ProcessingGroup("accreditation")
class OnTheLine {

    private final Rows rows;
    private final LineSeats seats;

    OnTheLine(Rows rows, LineSeats seats) {
        this.rows = rows;
        this.seats = seats;
    }

    @EventHandler
    void on(BackchannelOpened event) {
        Opening opening = event.opening().open();
        seats.of(event.backchannelId(), opening.participants())
                .forEach(seat ->
                        rows.put(
                                "insert into backchannel_seat (backchannel_id, seat, negotiation_id)"
                                        + " values (?, ?, ?)",
                                event.backchannelId(),
                                seat,
                                event.negotiationId()));
    }

    @EventHandler
    void on(ParticipantLeft event) {
        Leaving leaving = event.leaving().open();
        Participant leaver = leaving.by().writer();
        rows.put(
                "update backchannel_seat set seat = ? where backchannel_id = ? and seat = ?",
                seats.ofNobodyAfter(event.backchannelId(), leaver),
                event.backchannelId(),
                seats.of(event.backchannelId(), leaver));
    }
}
