package org.parley.api.backchannel;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.command.Invitation;
import org.parley.core.backchannel.command.OpenBackchannel;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Title;
import org.parley.core.shared.Username;

/** Opens a line to others at the table that nobody else is to know of. */
public record BackchannelForm(
        @NotNull Title title,
        @NotNull List<@NotNull Username> participants,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking)
        implements Spoken {

    OpenBackchannel toCommand(NegotiationId negotiation, BackchannelId id) {
        Invitation invitation = new Invitation(title, participants);
        return new OpenBackchannel(id, negotiation, Sealed.of(invitation));
    }
}
