/**
 * What the clock will bring about: due dates that come near or pass, limits whose last day passes,
 * notice periods that end, acknowledgements that are due. A read model like others, so that nothing
 * is lost with it; whether something has really fallen due is decided where it is recorded.
 */
@NullMarked
package org.parley.projections.automation.deadline;

import org.jspecify.annotations.NullMarked;
