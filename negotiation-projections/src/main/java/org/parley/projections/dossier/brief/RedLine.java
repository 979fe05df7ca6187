package org.parley.projections.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Audience;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.RedLineId;
import org.parley.projections.support.Told;

/**
 * A limit that the party will not cross.
 *
 * @param shownTo who has seen it as it is now worded
 * @param revisions how often it was worded anew
 * @param told when it was worded as it is now
 */
public record RedLine(
        RedLineId id,
        AgendaItemId agendaItemId,
        String text,
        Firmness firmness,
        @Nullable Constraint constraint,
        List<Audience> shownTo,
        int revisions,
        boolean withdrawn,
        @Nullable String withdrawalReason,
        @JsonUnwrapped Told told) {}
