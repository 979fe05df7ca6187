/** What a delegate can ask of an undisclosed line. */
@NullMarked
package org.parley.core.backchannel.command;

import org.jspecify.annotations.NullMarked;
