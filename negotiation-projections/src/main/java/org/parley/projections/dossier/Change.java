package org.parley.projections.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field that is not what it was.
 *
 * @param path where it stands, as a JSON pointer, in which what has an id, a key, a name or a login
 *     stands under that and not under its number
 * @param before what it was, or null when it was not there
 * @param after what it is, or null when it is gone
 * @param events which events changed it, in the order of record
 */
public record Change(
        String path,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        List<ChangingEvent> events) {}
