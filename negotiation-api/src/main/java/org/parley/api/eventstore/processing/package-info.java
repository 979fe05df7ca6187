/**
 * How read models are kept: in order for each negotiation, exactly once, with what fails put aside,
 * and how they are reset and waited for.
 */
@NullMarked
package org.parley.api.eventstore.processing;

import org.jspecify.annotations.NullMarked;
