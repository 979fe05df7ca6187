package org.parley.core.measure.command;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireAtMost;
import static org.parley.core.shared.Checks.requireLine;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Evidence;

/** The form of evidence: a title, where to find it, and perhaps a digest that holds it still. */
final class EvidenceForm {

    private static final int MOST = 50;
    private static final Pattern URI = Pattern.compile("(https?|urn|doi):[\\x21-\\x7e]+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private EvidenceForm() {}

    static void check(List<Evidence> evidence) {
        requireAtMost(evidence, MOST, "evidence");
        evidence.forEach(EvidenceForm::check);
    }

    private static void check(Evidence evidence) {
        requireLine(evidence.title(), 300, "the title of evidence");
        requireLine(evidence.uri(), 2_000, "the uri of evidence");
        require(
                URI.matcher(evidence.uri()).matches(),
                "the uri of evidence must begin with https:, http:, urn: or doi:");
        @Nullable String sha256 = evidence.sha256();
        require(
                sha256 == null || SHA256.matcher(sha256).matches(),
                "sha256 must be 64 lower-case hexadecimal digits");
    }
}
