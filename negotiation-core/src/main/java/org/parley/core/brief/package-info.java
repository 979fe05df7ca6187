/**
 * A party's own brief: its red lines, its planning, what it confided. A stream of its own, so that
 * nothing another side sees or counts depends on it.
 */
@NullMarked
package org.parley.core.brief;

import org.jspecify.annotations.NullMarked;
