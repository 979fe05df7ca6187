/** What happened to a confidence-building measure. */
@NullMarked
package org.parley.core.measure.event;

import org.jspecify.annotations.NullMarked;
