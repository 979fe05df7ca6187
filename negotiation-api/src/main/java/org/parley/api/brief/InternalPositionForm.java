package org.parley.api.brief;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.api.position.TermsForm;
import org.parley.core.brief.command.RecordInternalPosition;
import org.parley.core.brief.content.Planning;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Audience;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** Notes a planning value of the own delegation. */
public record InternalPositionForm(
        @NotNull AgendaItemId agendaItemId,
        @NotNull InternalPositionKind kind,
        @NotNull Statement text,
        @Nullable Map<String, @Nullable String> terms,
        @Nullable Audience confideTo,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public RecordInternalPosition toCommand(BriefId brief, InternalPositionId id) {
        Planning planning = new Planning(agendaItemId, kind, text.text(), TermsForm.terms(terms));
        return new RecordInternalPosition(brief, id, Sealed.of(planning), confideTo);
    }
}
