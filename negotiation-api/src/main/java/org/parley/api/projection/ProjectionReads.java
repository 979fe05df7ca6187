package org.parley.api.projection;

import java.util.List;
import java.util.Map;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the read models. */
@RestController
@RequestMapping("/api/v1/projections")
class ProjectionReads {

    private final Projections projections;

    ProjectionReads(Projections projections) {
        this.projections = projections;
    }

    @GetMapping
    @Permits(Action.READ_PROJECTIONS)
    Map<String, List<ProjectionView>> all() {
        return Map.of("items", projections.all());
    }

    @GetMapping("/{name}")
    @Permits(Action.READ_PROJECTIONS)
    ProjectionView one(@PathVariable String name) {
        return projections.one(name);
    }
}
