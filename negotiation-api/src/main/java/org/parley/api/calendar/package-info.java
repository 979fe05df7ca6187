/**
 * What falls due, runs out or is held, as a calendar that others subscribe to: iCalendar (RFC
 * 5545), read by an address with a token in it that opens nothing else.
 */
@NullMarked
package org.parley.api.calendar;

import org.jspecify.annotations.NullMarked;
