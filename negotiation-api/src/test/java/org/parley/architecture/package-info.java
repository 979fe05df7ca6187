/**
 * The rules of the house, as tests. Each rule has a canary below {@code org.canary}: a class that
 * breaks it on purpose and that it must report; and each must speak of at least one real class.
 */
@NullMarked
package org.parley.architecture;

import org.jspecify.annotations.NullMarked;
