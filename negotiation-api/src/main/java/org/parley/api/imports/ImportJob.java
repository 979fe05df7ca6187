package org.parley.api.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was posted, and how far it has come.
 *
 * @param millis how long it has been worked on
 */
record ImportJob(
        UUID id, Origin origin, ImportState state, Tally tally, long millis, Instant postedAt) {}
