/** The keys of the house over HTTP, asked by its operator. */
@NullMarked
package org.parley.api.key;

import org.jspecify.annotations.NullMarked;
