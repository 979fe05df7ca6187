/** Calendars as programs read them that subscribe to one. */
@NullMarked
package org.parley.api.calendar;

import org.jspecify.annotations.NullMarked;
