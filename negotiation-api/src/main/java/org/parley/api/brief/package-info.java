/**
 * A delegation's own planning over HTTP: only its own delegation ever reaches it. Controllers map a
 * request to a command or a query and its outcome to an answer; they decide nothing.
 */
@NullMarked
package org.parley.api.brief;

import org.jspecify.annotations.NullMarked;
