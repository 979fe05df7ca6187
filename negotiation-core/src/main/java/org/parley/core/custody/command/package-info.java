/** What can be asked about the custody of a brief: readings, break-glass, the end of its key. */
@NullMarked
package org.parley.core.custody.command;

import org.jspecify.annotations.NullMarked;
