package org.canary.api;

import java.util.Optional;

/** Makes each caller wrap. */
public final class OptionalArgument {

    private OptionalArgument() {}

    static String of(Optional<String> what) {
        return what.orElse("");
    }
}
