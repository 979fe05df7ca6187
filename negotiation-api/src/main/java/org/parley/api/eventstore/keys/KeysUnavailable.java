package org.parley.api.eventstore.keys;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines that the database and its keystore do not belong together. */
final class KeysUnavailable extends AbstractFailureAnalyzer<WrongKeychain> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, WrongKeychain cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start with the keystore that this database was used with (see docs/sealing.md);"
                        + " without it nothing sealed can be read again, and a new one does not help.",
                cause);
    }
}
