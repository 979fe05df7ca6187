/** A party's own brief, over HTTP. */
@NullMarked
package org.parley.api.brief;

import org.jspecify.annotations.NullMarked;
