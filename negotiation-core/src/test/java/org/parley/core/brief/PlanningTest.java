package org.parley.core.brief;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.brief.Briefing.ITEM;
import static org.parley.core.brief.Briefing.NORTH;
import static org.parley.core.brief.Briefing.NORTHS_BRIEF;
import static org.parley.core.brief.Briefing.SOUTH;
import static org.parley.core.brief.Briefing.TALKS;
import static org.parley.core.brief.Briefing.by;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.brief.command.RecordInternalPosition;
import org.parley.core.brief.content.Planning;
import org.parley.core.brief.event.InternalPositionConfided;
import org.parley.core.brief.event.InternalPositionRecorded;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.TermDoesNotFit;
import org.parley.core.shared.Audience;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Terms;

class PlanningTest {

    private static final InternalPositionId ID =
            InternalPositionId.of("00000000-0000-4000-8000-0000000000f1");
    private static final Terms THREE = new Terms(Map.of("hectares", "3"));
    private static final InternalPositionRecorded RECORDED =
            new InternalPositionRecorded(TALKS, NORTH, ID, planning(THREE));

    @Test
    void a_delegation_notes_its_own_planning() {
        Briefing.empty().when(record(THREE, null), by(NORTH)).expectEvents(RECORDED);
    }

    @Test
    void a_planning_value_may_be_confided_to_the_mediator() {
        Briefing.empty()
                .when(record(THREE, Audience.MEDIATOR), by(NORTH))
                .expectEvents(RECORDED, new InternalPositionConfided(TALKS, NORTH, ID));
    }

    @Test
    void a_bottom_line_is_not_shown_to_the_table() {
        assertThatIllegalArgumentException().isThrownBy(() -> record(THREE, Audience.TABLE));
    }

    @Test
    void a_planning_value_is_noted_once() {
        Briefing.with(RECORDED)
                .when(record(THREE, null), by(NORTH))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void its_terms_fit_the_issues_of_the_item() {
        Briefing.empty()
                .when(record(new Terms(Map.of("water", "1")), null), by(NORTH))
                .expectExceptionDetails(new TermDoesNotFit("water", "names no issue of the item"));
    }

    @Test
    void nobody_plans_for_another_party() {
        Briefing.empty().when(record(THREE, null), by(SOUTH)).expectExceptionDetails(new Absent());
    }

    private static RecordInternalPosition record(Terms terms, @Nullable Audience confideTo) {
        return new RecordInternalPosition(NORTHS_BRIEF, ID, planning(terms), confideTo);
    }

    private static Sealed<Planning> planning(Terms terms) {
        return Sealed.of(
                new Planning(ITEM, InternalPositionKind.RESERVATION, "Three will do", terms));
    }
}
