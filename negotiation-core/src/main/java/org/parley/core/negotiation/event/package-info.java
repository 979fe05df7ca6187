/** What happened at the table. A published event is never renamed or re-typed. */
@NullMarked
package org.parley.core.negotiation.event;

import org.jspecify.annotations.NullMarked;
