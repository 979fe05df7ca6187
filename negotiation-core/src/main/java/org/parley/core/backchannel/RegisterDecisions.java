package org.parley.core.backchannel;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.command.RecordLineReading;
import org.parley.core.backchannel.content.LineReading;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.LineRead;
import org.parley.core.backchannel.event.RegisterEvent;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Sealed;

/** Each reading is recorded, by whomever; that he is on the line, the policy has found out. */
final class RegisterDecisions {

    private RegisterDecisions() {}

    static List<RegisterEvent> record(
            @Nullable RegisterState state, RecordLineReading c, Signature by) {
        if (state != null && !state.negotiationId().equals(c.negotiationId())) {
            throw rejected(new Absent());
        }
        LineReading reading = new LineReading(by.writer(), by.authority(), c.excerpt());
        return List.of(new LineRead(c.negotiationId(), c.backchannelId(), Sealed.of(reading)));
    }
}
