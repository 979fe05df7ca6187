package org.parley.api.backchannel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Attribution;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Said;
import org.parley.api.security.Caller;
import org.parley.core.backchannel.command.RecordLineReading;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.LineExcerpt;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RegisterId;
import org.parley.projections.dossier.backchannel.LineInShort;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** Records who reads what of an undisclosed line. What cannot be recorded is not to be shown. */
@Component
class Register {

    private final CommandDesk desk;
    private final Attribution attribution;

    Register(CommandDesk desk, Attribution attribution) {
        this.desk = desk;
        this.attribution = attribution;
    }

    /**
     * Returns when the reading is recorded and would survive a power cut.
     *
     * @param message the one that is read, or null for the line as a whole
     * @throws org.parley.core.rejection.CommandRejected when the caller is not on the line now
     */
    void record(
            Caller caller,
            NegotiationId negotiation,
            BackchannelId line,
            @Nullable MessageId message,
            Moment moment) {
        record(
                caller,
                negotiation,
                line,
                new LineExcerpt(
                        false, message, moment.asOf(), moment.occurredBy(), moment.version()));
    }

    /** The same for each line of a list; one without content shows nothing that was sealed. */
    void record(Caller caller, NegotiationId negotiation, List<LineInShort> lines, Moment moment) {
        LineExcerpt excerpt = new LineExcerpt(true, null, moment.asOf(), moment.occurredBy(), null);
        lines.stream()
                .filter(line -> !line.gone())
                .forEach(line -> record(caller, negotiation, line.id(), excerpt));
    }

    private void record(
            Caller caller, NegotiationId negotiation, BackchannelId line, LineExcerpt excerpt) {
        var reading = new RecordLineReading(new RegisterId(line), negotiation, excerpt);
        desk.execute(reading, attribution.of(reading, caller, Said.NOTHING, null), null);
    }
}
