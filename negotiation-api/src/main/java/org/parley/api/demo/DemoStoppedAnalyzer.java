package org.parley.api.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the demo did not start. */
final class DemoStoppedAnalyzer extends AbstractFailureAnalyzer<DemoStopped> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoStopped cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend that line of the scenario and start again: what was loaded is kept, and"
                        + " loading goes on there. Or start with an empty --parley.data-dir.",
                cause);
    }
}
