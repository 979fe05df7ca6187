/**
 * The one desk where commands go in: who acts for whom and when, which version was seen, the
 * receipt that makes a repeat harmless, and the answer. Controllers and imports hand their commands
 * to it.
 */
@NullMarked
package org.parley.api.command;

import org.jspecify.annotations.NullMarked;
