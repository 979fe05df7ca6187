/** What happened in a party's own brief: sealed from everyone else. */
@NullMarked
package org.parley.core.brief.event;

import org.jspecify.annotations.NullMarked;
