package org.parley.core.backchannel.content;

import org.parley.core.shared.LineExcerpt;

/** Who was about to see what stands on a line, by what authority, and how much of it. */
public record LineReading(Participant reader, String authority, LineExcerpt excerpt) {}
