/**
 * Demo mode: both real cases, loaded through the commands that everyone uses, as the people of the
 * cases; and the greeting that a start ends with.
 */
@NullMarked
package org.parley.api.demo;

import org.jspecify.annotations.NullMarked;
