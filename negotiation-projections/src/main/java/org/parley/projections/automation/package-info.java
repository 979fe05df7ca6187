/**
 * An event here, a command there. Commands are sent by the system, happen when their cause
 * happened, and may be sent twice: the second time they change nothing.
 */
@NullMarked
package org.parley.projections.automation;

import org.jspecify.annotations.NullMarked;
