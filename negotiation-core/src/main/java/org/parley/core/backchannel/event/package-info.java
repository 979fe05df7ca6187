/** What happened on an undisclosed line: sealed from everyone who is not on it. */
@NullMarked
package org.parley.core.backchannel.event;

import org.jspecify.annotations.NullMarked;
