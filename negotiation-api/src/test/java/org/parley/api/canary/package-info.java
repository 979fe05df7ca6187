/**
 * Secrets that are easily recognised are written through every door, and then looked for wherever
 * they could have got to.
 */
@NullMarked
package org.parley.api.canary;

import org.jspecify.annotations.NullMarked;
