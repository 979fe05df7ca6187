/** The jar as it is used from a shell. */
@NullMarked
package org.parley.api.cli;

import org.jspecify.annotations.NullMarked;
