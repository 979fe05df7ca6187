/** The description of the API against the API itself. */
@NullMarked
package org.parley.api.openapi;

import org.jspecify.annotations.NullMarked;
