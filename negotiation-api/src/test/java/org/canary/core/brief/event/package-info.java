/** Classes that break a rule of the house on purpose, so that the rule can be seen to work. */
@NullMarked
package org.canary.core.brief.event;

import org.jspecify.annotations.NullMarked;
