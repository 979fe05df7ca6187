package org.parley.api.eventstore.keys;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines which keystore is missing. */
final class NoKeychainAnalyzer extends AbstractFailureAnalyzer<NoKeychain> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, NoKeychain cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Name a keystore, which `keytool -genseckey -alias kek-1 -keyalg AES -keysize 256"
                        + " -storetype PKCS12 -keystore FILE` makes, in parley.keys.keystore, and its"
                        + " password in parley.keys.keystore-password (see docs/sealing.md).",
                cause);
    }
}
