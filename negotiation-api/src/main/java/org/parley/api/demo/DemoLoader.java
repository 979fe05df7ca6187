package org.parley.api.demo;

import java.time.Duration;
import java.util.List;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ViewPositions;
import org.parley.api.imports.Line;
import org.parley.api.imports.Outcome;
import org.parley.api.imports.Run;
import org.parley.api.imports.ScenarioImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the real cases at start, before the application calls itself ready. What was loaded before
 * is not loaded again.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> VIEWS = List.of("portfolio", "milestone", "history");

    private final ScenarioImport imports;
    private final DemoVoice voice;
    private final StreamPositions stored;
    private final ViewPositions views;

    DemoLoader(
            ScenarioImport imports, DemoVoice voice, StreamPositions stored, ViewPositions views) {
        this.imports = imports;
        this.voice = voice;
        this.stored = stored;
        this.views = views;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Scenario scenario : Scenario.values()) {
            load(scenario);
        }
        awaitViews();
    }

    private void load(Scenario scenario) {
        List<Line> lines = scenario.lines();
        Run run = imports.begin(scenario.origin(), voice);
        Progress progress = new Progress(scenario.file(), lines.size());
        for (Line line : lines) {
            Outcome outcome = run.take(line);
            if (outcome instanceof Outcome.Failed failed) {
                throw new DemoStopped(scenario.file() + ", " + failed.errors().getFirst());
            }
            progress.note(outcome);
        }
        progress.end();
    }

    /** Automations first, as they add events that the views are to show too. */
    private void awaitViews() {
        views.await("automation", stored.newest(), PATIENCE);
        long newest = stored.newest();
        for (String view : VIEWS) {
            if (!views.await(view, newest, PATIENCE)) {
                LOG.warn("demo: the view {} is still behind; it catches up by itself", view);
            }
        }
    }
}
