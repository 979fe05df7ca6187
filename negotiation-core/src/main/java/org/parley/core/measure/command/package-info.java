/** What one can ask of a confidence-building measure. */
@NullMarked
package org.parley.core.measure.command;

import org.jspecify.annotations.NullMarked;
