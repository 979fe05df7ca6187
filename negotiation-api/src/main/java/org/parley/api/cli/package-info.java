/**
 * What the jar does besides being the server: commands for a shell. They start no server and open
 * no database, which only one process may have; they talk to a running server over HTTP, or need
 * none at all.
 */
@NullMarked
package org.parley.api.cli;

import org.jspecify.annotations.NullMarked;
