package org.parley.api.imports;

import org.jspecify.annotations.Nullable;
import org.parley.api.security.Caller;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;

/**
 * Where a line plays, and who speaks there.
 *
 * @param negotiationId null when the line names none, or one that is not there
 * @param measureId the measure that the line is about; one that nothing has when it is about none,
 *     so that the policy says what there is to say
 */
record Scene(@Nullable NegotiationId negotiationId, MeasureId measureId, Caller caller) {}
