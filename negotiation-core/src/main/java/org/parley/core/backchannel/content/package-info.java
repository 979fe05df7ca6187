/**
 * What stands inside the seals of an undisclosed line: plain data, one record for each event, so
 * that not even who wrote it shows.
 */
@NullMarked
package org.parley.core.backchannel.content;

import org.jspecify.annotations.NullMarked;
