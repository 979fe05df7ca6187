/**
 * An undisclosed line: who is on it and what they say to each other. A stream of its own, so that
 * nothing that anybody else sees or counts depends on it.
 */
@NullMarked
package org.parley.core.backchannel;

import org.jspecify.annotations.NullMarked;
