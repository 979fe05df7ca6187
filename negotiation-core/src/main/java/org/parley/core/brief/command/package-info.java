/** What a delegation can ask of its own brief. */
@NullMarked
package org.parley.core.brief.command;

import org.jspecify.annotations.NullMarked;
