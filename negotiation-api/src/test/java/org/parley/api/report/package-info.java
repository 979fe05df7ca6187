/** Reports as readers and screen readers have them. */
@NullMarked
package org.parley.api.report;

import org.jspecify.annotations.NullMarked;
