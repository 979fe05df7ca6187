/** Undisclosed lines over HTTP: for those who are on them, and for everybody else. */
@NullMarked
package org.parley.api.backchannel;

import org.jspecify.annotations.NullMarked;
