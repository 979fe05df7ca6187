/**
 * What managers want to be told at once: that something falls due, is late, was found, went beyond
 * a limit or is called in question. An alert is an event of the shared record, seen by those who
 * may read measures.
 */
@NullMarked
package org.parley.api.alert;

import org.jspecify.annotations.NullMarked;
