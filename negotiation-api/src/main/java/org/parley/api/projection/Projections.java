package org.parley.api.projection;

import java.util.List;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ViewProgress;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.springframework.stereotype.Component;

/** The read models, by the names of their processors, whichever nodes keep them. */
@Component
class Projections {

    /** Sends commands instead of writing rows: nothing to rebuild, and nothing to do twice. */
    private static final String AUTOMATION = "automation";

    private final ViewProgress progress;
    private final StreamPositions events;

    Projections(ViewProgress progress, StreamPositions events) {
        this.progress = progress;
        this.events = events;
    }

    List<ProjectionView> all() {
        long head = events.head();
        return names().stream()
                .map(name -> ProjectionView.of(name, progress.of(name), head))
                .toList();
    }

    ProjectionView one(String name) {
        if (!names().contains(name)) {
            throw CommandRejected.rejected(new Absent());
        }
        ViewProgress.State state = progress.of(name);
        return ProjectionView.of(name, state, events.head());
    }

    private List<String> names() {
        return progress.names().stream().filter(name -> !name.equals(AUTOMATION)).toList();
    }
}
