package org.parley.projections.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaMove;

/** A change of an item that some principals asked for and others have not yet. */
public record PendingMove(
        AgendaMove to, List<String> supportedBy, List<String> awaiting, @Nullable String reason) {}
