package org.parley.api.noninterference;

import org.parley.api.noninterference.World.Asked;

/** The first answer in which the two runs of a scenario differ. */
record Difference(Scenario scenario, Asked with, Asked without) {

    @Override
    public String toString() {
        return "scenario %d (play it again with -D%s=%d):%n%sthen, with secrets, %s%n%s%nand without, %s%n%s%n"
                .formatted(
                        scenario.seed(),
                        NonInterferenceTest.SEED,
                        scenario.seed(),
                        scenario.story(),
                        with.step(),
                        with.answer(),
                        without.step(),
                        without.answer());
    }
}
