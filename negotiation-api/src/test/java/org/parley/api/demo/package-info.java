/** The demo as a newcomer finds it. */
@NullMarked
package org.parley.api.demo;

import org.jspecify.annotations.NullMarked;
