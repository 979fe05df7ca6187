/** Other ways of doing the same work, each as its makers mean it to be used. */
@NullMarked
package org.parley.benchmark.peer;

import org.jspecify.annotations.NullMarked;
