package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.Access;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Excerpt;

/** Someone reads what is sealed: it is recorded before he sees it. */
public record RecordReading(
        @TargetAggregateIdentifier CustodyId custodyId, Access access, Excerpt excerpt)
        implements CustodyCommand {}
