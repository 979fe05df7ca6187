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
 * @param gone whether a key of it was destroyed: then what stood under it is null
 * @param told when it was worded as it is now
 */
public record RedLine(
        RedLineId id,
        @Nullable AgendaItemId agendaItemId,
        @Nullable String text,
        @Nullable Firmness firmness,
        @Nullable Constraint constraint,
        List<Audience> shownTo,
        int revisions,
        boolean withdrawn,
        @Nullable String withdrawalReason,
        boolean gone,
        @JsonUnwrapped Told told) {}
