/**
 * Confidence-building measures: commitments made of phases and milestones, what is claimed and
 * found, and whether they bind. The shell is public, so that it can be wired; the state and the
 * decisions are nobody else's business.
 */
@NullMarked
package org.parley.core.measure;

import org.jspecify.annotations.NullMarked;
