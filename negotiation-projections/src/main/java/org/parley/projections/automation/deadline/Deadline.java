package org.parley.projections.automation.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureId;

/**
 * Something that falls due.
 *
 * @param subject the milestone, the notice or the incident
 * @param measureId the measure; null for an incident
 * @param day the date that it is about, for what is reckoned in days
 * @param at when it falls due
 */
public record Deadline(
        UUID subject,
        Ticking kind,
        @Nullable MeasureId measureId,
        @Nullable LocalDate day,
        Instant at) {}
