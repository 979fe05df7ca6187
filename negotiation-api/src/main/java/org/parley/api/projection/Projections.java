package org.parley.api.projection;

import java.util.List;
import org.parley.api.eventstore.Rebuilds;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ViewProgress;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.springframework.stereotype.Component;

/** The read models, by the names of their processors, whichever nodes keep them. */
@Component
class Projections {

    private final ViewProgress progress;
    private final Rebuilds rebuilds;
    private final StreamPositions events;

    Projections(ViewProgress progress, Rebuilds rebuilds, StreamPositions events) {
        this.progress = progress;
        this.rebuilds = rebuilds;
        this.events = events;
    }

    List<ProjectionView> all() {
        long head = events.head();
        return names().stream()
                .map(name -> ProjectionView.of(name, progress.of(name), rebuilds.of(name), head))
                .toList();
    }

    ProjectionView one(String name) {
        if (!names().contains(name)) {
            throw CommandRejected.rejected(new Absent());
        }
        ViewProgress.State state = progress.of(name);
        Rebuilds.Progress rebuild = rebuilds.of(name);
        return ProjectionView.of(name, state, rebuild, events.head());
    }

    /** What sends commands instead of writing rows is none: nothing to do twice. */
    private List<String> names() {
        return progress.names().stream().filter(rebuilds.readModels()::contains).toList();
    }
}
