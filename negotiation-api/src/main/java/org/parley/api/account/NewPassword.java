package org.parley.api.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A password to set.
 *
 * @param currentPassword needed by those who change their own
 */
record NewPassword(
        @NotNull @AcceptablePassword @Schema(example = "correct horse battery") String password,
        @Size(max = PasswordRule.LONGEST) @Schema(example = "the old one")
                @Nullable String currentPassword) {

    @Override
    public String toString() {
        return "NewPassword";
    }
}
