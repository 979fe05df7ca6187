package org.parley.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parley.api.security.Action;
import org.parley.api.security.GlobalRole;
import org.parley.api.security.Permits;
import org.parley.api.security.Seats;
import org.parley.api.security.Subject;
import org.parley.projections.accreditation.Accreditation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
@Tag(name = "Accounts")
class SelfReads {

    private final Seats seats;

    SelfReads(Seats seats) {
        this.seats = seats;
    }

    /**
     * What the house knows of the caller.
     *
     * @param scopes READ and WRITE, or less with a restricted token; LOGIN with a password;
     *     CALENDAR where a calendar may be read
     * @param accreditations those that give him anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Self(
            String username,
            List<GlobalRole> roles,
            List<String> scopes,
            List<Accreditation> accreditations) {}

    @GetMapping("/api/v1/me")
    @Permits(Action.READ_SELF)
    @Operation(summary = "Who you are: roles and accreditations")
    Self self(Subject subject) {
        return new Self(
                subject.username(),
                subject.roles().stream().sorted().toList(),
                subject.scopes().stream().sorted().toList(),
                seats.of(subject.username(), subject.roles()));
    }
}
