package org.parley.projections.accreditation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept by {@link OnTheLine} in each command's own transaction. */
@Component
class JdbcLines implements Lines {

    private final JdbcClient jdbc;
    private final LineSeats seats;

    JdbcLines(JdbcClient jdbc, LineSeats seats) {
        this.jdbc = jdbc;
        this.seats = seats;
    }

    @Override
    public boolean has(BackchannelId line, Username username, Accreditation seat) {
        return jdbc.sql(
                                "select count(*) from backchannel_seat where backchannel_id = ?"
                                        + " and seat = ? and negotiation_id = ?")
                        .params(
                                line.value(),
                                seats.of(line, new Participant(username, seat.partyId())),
                                seat.negotiationId().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public List<BackchannelId> of(Username username, Accreditation seat) {
        Participant someone = new Participant(username, seat.partyId());
        Map<BackchannelId, String> own = new HashMap<>();
        return taken(seat.negotiationId()).stream()
                .filter(taken ->
                        own.computeIfAbsent(taken.line(), line -> seats.of(line, someone))
                                .equals(taken.seat()))
                .map(Taken::line)
                .toList();
    }

    private List<Taken> taken(NegotiationId negotiation) {
        return jdbc.sql(
                        "select backchannel_id, seat from backchannel_seat where negotiation_id = ?")
                .param(negotiation.value())
                .query((row, _) ->
                        new Taken(
                                new BackchannelId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    private record Taken(BackchannelId line, String seat) {}
}
