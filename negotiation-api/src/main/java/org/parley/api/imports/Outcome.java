package org.parley.api.imports;

import java.util.List;

/** What became of a line. */
public sealed interface Outcome {

    /** Its command was done, and will not be done again for this import. */
    record Recorded() implements Outcome {}

    /** Its command had been done before. */
    record Repeated() implements Outcome {}

    /** Nothing was recorded of it. */
    record Failed(List<LineError> errors) implements Outcome {
        public Failed {
            errors = List.copyOf(errors);
        }
    }
}
