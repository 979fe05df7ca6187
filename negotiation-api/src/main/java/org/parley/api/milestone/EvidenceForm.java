package org.parley.api.milestone;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Evidence;

/** What a claim or a finding rests on. */
public record EvidenceForm(@NotNull String title, @NotNull String uri, @Nullable String sha256) {

    static List<Evidence> all(@Nullable List<EvidenceForm> forms) {
        return forms == null ? List.of() : forms.stream().map(EvidenceForm::evidence).toList();
    }

    private Evidence evidence() {
        return new Evidence(title, uri, sha256);
    }
}
