package org.parley.api.command;

import java.util.UUID;

/**
 * Where new ids come from: random ones for requests, stable ones for a line of an import. They are
 * version 4, since an id that knows its time would tell when a secret was written.
 */
@FunctionalInterface
public interface Ids {

    /** The next id; a request takes one for the thing itself, then one for each thing within. */
    UUID next();
}
