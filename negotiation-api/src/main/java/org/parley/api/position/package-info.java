/**
 * What parties say they want, over HTTP. Controllers map a request to a command or a query and its
 * outcome to an answer; they decide nothing.
 */
@NullMarked
package org.parley.api.position;

import org.jspecify.annotations.NullMarked;
