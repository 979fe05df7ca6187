/**
 * The first class that {@code java -jar} loads. Compiled for Java 17, alone, so that an older Java
 * can still run it far enough to say which one is needed. It refers to nothing else of Parley at
 * compile time.
 */
@NullMarked
package org.parley.api.launcher;

import org.jspecify.annotations.NullMarked;
