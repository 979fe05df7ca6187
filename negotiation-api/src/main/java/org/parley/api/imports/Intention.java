package org.parley.api.imports;

import org.parley.api.command.Told;

/**
 * What a line asks for.
 *
 * @param told what is said beside it
 */
record Intention(Object command, Told told) {}
