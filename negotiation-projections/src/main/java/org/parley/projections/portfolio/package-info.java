/** The list of all negotiations: what each is, who sits there, how much is on record. */
@NullMarked
package org.parley.projections.portfolio;

import org.jspecify.annotations.NullMarked;
