/** The desk and the endpoints as clients meet them: over HTTP, against the whole application. */
@NullMarked
package org.parley.api.command;

import org.jspecify.annotations.NullMarked;
