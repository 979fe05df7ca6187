/**
 * What stands inside the seals of a brief: plain data, one record for each thing that is secret as
 * a whole, so that not even the presence of a part of it shows.
 */
@NullMarked
package org.parley.core.brief.content;

import org.jspecify.annotations.NullMarked;
