/**
 * A witness of logs (C2SP tlog-witness), a program of its own that each delegation can run: it
 * remembers the last checkpoint of a log that it has seen, and cosigns the next only if nothing
 * before it was changed. Needs no database and no server.
 */
@NullMarked
package org.parley.api.witness;

import org.jspecify.annotations.NullMarked;
