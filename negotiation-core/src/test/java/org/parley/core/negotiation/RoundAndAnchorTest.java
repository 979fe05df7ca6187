package org.parley.core.negotiation;

import static org.parley.core.negotiation.Talks.TALKS;
import static org.parley.core.negotiation.Talks.by;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.negotiation.command.CloseRound;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.negotiation.command.OpenRound;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.RoundClosed;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.AnchorTaken;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.TalksNotOpen;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;
import org.parley.core.shared.Track;

class RoundAndAnchorTest {

    private static final RoundId OSLO = RoundId.of("00000000-0000-4000-8000-0000000000e1");
    private static final LocalDate DAY = LocalDate.of(2012, 10, 18);
    private static final LocalDate D_DAY = LocalDate.of(2016, 12, 1);
    private static final Title NAME = new Title("D-Day");
    private static final OpenRound OPEN =
            new OpenRound(TALKS, OSLO, new Title("Oslo"), new Title("Oslo"), Track.ONE, DAY, null);
    private static final RoundOpened OPENED =
            new RoundOpened(TALKS, OSLO, "Oslo", "Oslo", Track.ONE, DAY, null);
    private static final CloseRound CLOSE = new CloseRound(TALKS, OSLO, new Statement("Installed"));

    @Test
    void a_session_begins_and_ends() {
        Talks.prepared().when(OPEN, by(null)).expectEvents(OPENED);
        Talks.prepared()
                .and(OPENED)
                .when(CLOSE, by(null))
                .expectEvents(new RoundClosed(TALKS, OSLO, "Installed"));
    }

    @Test
    void a_session_begins_once_and_ends_once() {
        Talks.prepared().and(OPENED).when(OPEN, by(null)).expectExceptionDetails(new IdInUse());
        Talks.prepared()
                .and(OPENED, new RoundClosed(TALKS, OSLO, null))
                .when(CLOSE, by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_session_that_never_began_does_not_end() {
        Talks.prepared().when(CLOSE, by(null)).expectExceptionDetails(new Absent());
    }

    @Test
    void a_session_does_not_end_before_it_began() {
        Talks.prepared()
                .on("2012-10-18", OPENED)
                .when(CLOSE, by(null, "2012-10-17"))
                .expectExceptionDetails(new OccurredTooEarly("2012-10-17", "2012-10-18"));
    }

    @Test
    void no_session_begins_after_the_end() {
        Talks.convened()
                .and(new NegotiationCollapsed(TALKS, "War"))
                .when(OPEN, by(null))
                .expectExceptionDetails(new TalksNotOpen(Lifecycle.COLLAPSED));
    }

    @Test
    void a_named_day_may_be_unknown_at_first() {
        Talks.prepared().when(name(null), by(null)).expectEvents(new AnchorNamed(TALKS, "D-Day"));
        Talks.prepared()
                .when(name(D_DAY), by(null))
                .expectEvents(
                        new AnchorNamed(TALKS, "D-Day"), new AnchorSet(TALKS, "D-Day", D_DAY));
    }

    @Test
    void a_name_stands_for_one_day() {
        named().when(name(null), by(null)).expectNoEvents().expectSuccessfulHandlerExecution();
        named().when(name(D_DAY), by(null)).expectExceptionDetails(new AnchorTaken("D-Day"));
    }

    @Test
    void a_day_is_set_once_and_corrected_after() {
        AnchorSet set = new AnchorSet(TALKS, "D-Day", D_DAY);
        LocalDate later = D_DAY.plusDays(1);
        named().when(new SetAnchor(TALKS, NAME, D_DAY), by(null)).expectEvents(set);
        named().and(set)
                .when(new SetAnchor(TALKS, NAME, later), by(null))
                .expectEvents(new AnchorCorrected(TALKS, "D-Day", later, D_DAY));
        named().and(set)
                .when(new SetAnchor(TALKS, NAME, D_DAY), by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_day_without_a_name_cannot_be_set() {
        Talks.prepared()
                .when(new SetAnchor(TALKS, NAME, D_DAY), by(null))
                .expectExceptionDetails(new Absent());
    }

    private static Talks named() {
        return Talks.prepared().and(new AnchorNamed(TALKS, "D-Day"));
    }

    private static NameAnchor name(@Nullable LocalDate date) {
        return new NameAnchor(TALKS, NAME, date);
    }
}
