package org.parley.api.imports;

import java.util.List;
import org.parley.api.problem.Diagnosis;
import org.parley.api.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says why a line was not recorded, in the words in which a request would be refused. */
@Component
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final int UNAVAILABLE = 503;
    private static final int INTERNAL = 500;

    private final Diagnosis diagnosis;

    Errors(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    List<LineError> of(Line line, RuntimeException thrown) {
        Problem problem = diagnosis.of(thrown);
        if (problem.type().status() >= INTERNAL) {
            LOG.error("line {} failed", line.number(), thrown);
        }
        return LineError.of(line.number(), problem).stream().map(line::found).toList();
    }

    /** Whether the same line may well go through in a moment. */
    boolean isPassing(RuntimeException thrown) {
        return diagnosis.of(thrown).type().status() == UNAVAILABLE;
    }
}
