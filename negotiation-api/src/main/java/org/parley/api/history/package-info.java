/**
 * What happened, event by event, over HTTP. Controllers map a request to a query and its outcome to
 * an answer; they decide nothing.
 */
@NullMarked
package org.parley.api.history;

import org.jspecify.annotations.NullMarked;
