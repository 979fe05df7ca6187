/** What the tests of all read models share. */
@NullMarked
package org.parley.projections.support;

import org.jspecify.annotations.NullMarked;
