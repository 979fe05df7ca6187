package org.parley.core.measure.command;

import static org.parley.core.shared.Checks.require;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Verification;

/** The form of a finding: something that was found, and a level where one can be told. */
final class FindingForm {

    private FindingForm() {}

    static void check(Verification finding, @Nullable Integer level) {
        require(
                finding != Verification.UNVERIFIED,
                "finding: say what was found; UNVERIFIED is the state before any finding");
        require(
                level == null || (level >= 0 && level <= 3),
                "level: 0 not started, 1 minimum, 2 intermediate, 3 complete");
        require(
                level == null || finding != Verification.ACCESS_DENIED,
                "level: whoever was denied access cannot tell one");
    }
}
