package org.parley.api.web;

import org.jspecify.annotations.Nullable;
import org.parley.projections.dossier.Change;
import tools.jackson.databind.JsonNode;

/**
 * A field that an event changed, in a line.
 *
 * @param path where it stands in the dossier
 * @param before its value, or a dash where there was none
 */
record ChangedField(String path, String before, String after) {

    private static final int LONGEST = 240;

    static ChangedField of(Change change) {
        return new ChangedField(change.path(), text(change.before()), text(change.after()));
    }

    /** Long values are cut: the whole of them is in the answer of the API. */
    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "–";
        }
        String text = value.isValueNode() ? value.asString() : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
