/**
 * Files of commands, one JSON object a line: read, given to the desk where all commands go in, and
 * counted. Each line is done once, however often its file comes; a line that is refused is reported
 * by its number and stops no other.
 */
@NullMarked
package org.parley.api.imports;

import org.jspecify.annotations.NullMarked;
