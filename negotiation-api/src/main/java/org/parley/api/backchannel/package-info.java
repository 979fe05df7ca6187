/**
 * Undisclosed lines over HTTP: to whoever is not on one it is not there. Controllers map a request
 * to a command or a query and its outcome to an answer; they decide nothing.
 */
@NullMarked
package org.parley.api.backchannel;

import org.jspecify.annotations.NullMarked;
