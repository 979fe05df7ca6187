/** Milestones over HTTP, and what the clock brings about. */
@NullMarked
package org.parley.api.milestone;

import org.jspecify.annotations.NullMarked;
