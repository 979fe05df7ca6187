package org.parley.api.key;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes keys.
 *
 * @param name of a new KEK, as the keystore calls it; needed where the keystore holds several
 */
record RotationForm(
        @NotNull RotationKind kind,
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,99}") String name) {}
