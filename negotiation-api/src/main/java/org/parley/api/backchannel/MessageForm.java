package org.parley.api.backchannel;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.command.SendMessage;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** Says something to the others on a line. */
public record MessageForm(
        @NotNull Statement text,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking)
        implements Spoken {

    SendMessage toCommand(NegotiationId negotiation, BackchannelId line, MessageId id) {
        return new SendMessage(line, negotiation, id, Sealed.of(text));
    }
}
