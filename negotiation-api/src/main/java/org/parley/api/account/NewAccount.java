package org.parley.api.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;

/** A login to make. */
record NewAccount(
        @NotNull @Schema(type = "string", example = "maria.perez") Username username,
        @NotNull @AcceptablePassword @Schema(example = "correct horse battery") String password,
        @Schema(example = "[\"MANAGER\"]") @Nullable Set<@NotNull GlobalRole> roles) {

    Set<GlobalRole> rolesOrNone() {
        return roles == null ? EnumSet.noneOf(GlobalRole.class) : roles;
    }

    @Override
    public String toString() {
        return "NewAccount " + username;
    }
}
