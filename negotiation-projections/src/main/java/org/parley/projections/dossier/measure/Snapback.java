package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.parley.core.shared.SnapbackId;
import org.parley.projections.support.Told;

/**
 * A notice of non-performance.
 *
 * @param endsAt when its period ends
 * @param withdrawnBy who supports that it be withdrawn; it is when all principals do
 */
public record Snapback(
        SnapbackId id,
        String party,
        String reason,
        Period period,
        ZoneId zone,
        Instant endsAt,
        SnapbackStatus status,
        List<String> withdrawnBy,
        List<SnapbackDispute> disputes,
        @JsonUnwrapped Told told) {}
