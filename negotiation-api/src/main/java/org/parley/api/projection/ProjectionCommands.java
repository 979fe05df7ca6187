package org.parley.api.projection;

import org.parley.api.eventstore.Rebuilds;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Builds read models anew. */
@RestController
@RequestMapping("/api/v1/projections/{name}/rebuilds")
class ProjectionCommands {

    private final Projections projections;
    private final Rebuilds rebuilds;

    ProjectionCommands(Projections projections, Rebuilds rebuilds) {
        this.projections = projections;
        this.rebuilds = rebuilds;
    }

    /**
     * Begins at the first event, beside the rows that go on answering, unless a rebuild is under
     * way; the answer says where to watch.
     */
    @PostMapping
    @Permits(Action.REBUILD_PROJECTION)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ProjectionView> rebuild(@PathVariable String name) {
        projections.one(name);
        rebuilds.begin(name);
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/projections/" + name)
                .body(projections.one(name));
    }
}
