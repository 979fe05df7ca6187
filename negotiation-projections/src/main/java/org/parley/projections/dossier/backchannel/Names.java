package org.parley.projections.dossier.backchannel;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.content.Saying;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.MessageSent;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Told;

/** Words what was sealed for those who may read it, with the parties by their short names. */
record Names(Map<PartyId, String> shortNames) {

    Member member(Participant one, @Nullable String leftOn) {
        return new Member(one.username(), shortName(one.partyId()), one.partyId(), leftOn);
    }

    Writer writer(Signature by) {
        Participant writer = by.writer();
        return new Writer(
                writer.username(), shortName(writer.partyId()), writer.partyId(), by.authority());
    }

    Message message(Fact<?> fact, MessageSent event) {
        Saying saying = event.saying().orNull();
        return saying == null
                ? new Message(event.messageId(), null, null, true, told(fact, null))
                : new Message(
                        event.messageId(),
                        writer(saying.by()),
                        saying.text(),
                        false,
                        told(fact, saying.by()));
    }

    /** The times stand beside the event; what else is told of it was signed under its seal. */
    Told told(Fact<?> fact, @Nullable Signature by) {
        return new Told(
                fact.occurredOn(),
                fact.recordedAt(),
                by == null ? null : by.source(),
                by == null ? null : by.marking());
    }

    private String shortName(PartyId party) {
        return shortNames.getOrDefault(party, party.toString());
    }
}
