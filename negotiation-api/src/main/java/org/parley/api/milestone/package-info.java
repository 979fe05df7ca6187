/**
 * The steps of measures over HTTP. Controllers map a request to a command or a query and its
 * outcome to an answer; they decide nothing.
 */
@NullMarked
package org.parley.api.milestone;

import org.jspecify.annotations.NullMarked;
