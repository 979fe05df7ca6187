/**
 * A party's limits over HTTP: only its own delegation ever reaches them. Controllers map a request
 * to a command or a query and its outcome to an answer; they decide nothing.
 */
@NullMarked
package org.parley.api.redline;

import org.jspecify.annotations.NullMarked;
