package org.parley.api.custody;

import org.jspecify.annotations.Nullable;
import org.parley.api.command.Attribution;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Said;
import org.parley.api.security.Caller;
import org.parley.core.custody.command.RecordReading;
import org.parley.core.shared.Access;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Excerpt;
import org.parley.core.shared.RedLineId;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** Records who reads what of a brief. What cannot be recorded is not to be shown. */
@Component
public class Logbook {

    private final CommandDesk desk;
    private final Attribution attribution;

    Logbook(CommandDesk desk, Attribution attribution) {
        this.desk = desk;
        this.attribution = attribution;
    }

    /**
     * Returns when the reading is recorded and would survive a power cut.
     *
     * @param line the red line that is read, or null for the brief as a whole
     * @throws org.parley.core.rejection.CommandRejected when the caller has no right to it now
     */
    public void record(
            Caller caller, BriefId brief, Access access, @Nullable RedLineId line, Moment moment) {
        Excerpt excerpt = new Excerpt(line, moment.asOf(), moment.occurredBy(), moment.version());
        RecordReading reading = new RecordReading(CustodyId.of(brief), access, excerpt);
        desk.execute(reading, attribution.of(reading, caller, Said.NOTHING, null), null);
    }
}
