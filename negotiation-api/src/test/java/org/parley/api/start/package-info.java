@NullMarked
package org.parley.api.start;

import org.jspecify.annotations.NullMarked;
