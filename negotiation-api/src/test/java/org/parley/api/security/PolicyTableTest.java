package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.security.Decision.ALLOW;
import static org.parley.api.security.Decision.FORBID;
import static org.parley.api.security.Decision.HIDE;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.api.security.Sentences.Asker;
import org.parley.core.shared.PartyRole;

/** Every cell: each action, for each asker, at home and away, checked against a second opinion. */
class PolicyTableTest {

    @TestFactory
    Stream<DynamicTest> in_a_negotiation() {
        return cells().map(cell -> DynamicTest.dynamicTest(cell.toString(), cell::check));
    }

    private static Stream<Cell> cells() {
        return Arrays.stream(Action.values())
                .filter(action -> !OpinionOnAccess.OF_THE_HOUSE.contains(action))
                .flatMap(action ->
                        Sentences.askers().stream()
                                .flatMap(asker ->
                                        Stream.of(
                                                new Cell(action, asker, true),
                                                new Cell(action, asker, false))));
    }

    /** One asker and one action, where his seat is or in a negotiation of others. */
    record Cell(Action action, Asker asker, boolean own) {

        void check() {
            Resource place = own ? Sentences.here(asker, true) : Sentences.elsewhere(true);
            assertThat(Policy.decide(asker.subject(Subject.ALL_SCOPES), action, place))
                    .isEqualTo(expected());
            if (place.accreditation() == null) {
                assertAbsentLooksTheSame();
            }
        }

        /** What is not there is answered as if it were, except to those who could see it. */
        private void assertAbsentLooksTheSame() {
            Decision absent =
                    Policy.decide(asker.subject(Subject.ALL_SCOPES), action, Resource.NOWHERE);
            assertThat(absent).isEqualTo(expected() == ALLOW ? HIDE : expected());
        }

        private Decision expected() {
            PartyRole seat = own ? asker.seat() : null;
            boolean bySeat =
                    seat != null
                            && !OpinionOnAccess.COUNTERS.contains(asker.role())
                            && OpinionOnAccess.seats(action).contains(seat);
            boolean byRole =
                    asker.role() != null && OpinionOnAccess.roles(action).contains(asker.role());
            if (bySeat || byRole) {
                return ALLOW;
            }
            return asker.role() == null && seat == null
                            || OpinionOnAccess.UNDISCLOSED.contains(action)
                    ? HIDE
                    : FORBID;
        }

        @Override
        public String toString() {
            String verb =
                    Map.of(ALLOW, " may ", FORBID, " may never ", HIDE, " sees nothing of: ")
                            .get(expected());
            return asker + verb + action.words() + (own ? "" : ", in a negotiation of others");
        }
    }

    @TestFactory
    Stream<DynamicTest> outside_of_negotiations() {
        return OpinionOnAccess.OF_THE_HOUSE.stream()
                .flatMap(action -> Sentences.askers().stream().map(asker -> house(action, asker)));
    }

    private static DynamicTest house(Action action, Asker asker) {
        Set<GlobalRole> roles = OpinionOnAccess.roles(action);
        boolean may =
                OpinionOnAccess.EVERYONE.contains(action)
                        || (asker.role() == null
                                ? !OpinionOnAccess.seats(action).isEmpty()
                                : roles.contains(asker.role()));
        return DynamicTest.dynamicTest(
                asker + (may ? " may " : " may never ") + action.words(),
                () ->
                        assertThat(
                                        Policy.decide(
                                                asker.subject(Subject.ALL_SCOPES),
                                                action,
                                                Resource.HOUSE))
                                .isEqualTo(may ? ALLOW : FORBID));
    }
}
