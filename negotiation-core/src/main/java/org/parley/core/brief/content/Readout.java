package org.parley.core.brief.content;

import java.time.LocalDate;

/** What came of a talk with an ally, and the day on which it was held. */
public record Readout(String text, LocalDate heldOn) {}
