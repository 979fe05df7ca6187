package org.parley.api.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.parley.api.security.GlobalRole;

/** The global roles that a login is to have, instead of those it has. */
record RolesOfAccount(
        @NotNull @Schema(example = "[\"SECRETARIAT\"]") Set<@NotNull GlobalRole> roles) {}
