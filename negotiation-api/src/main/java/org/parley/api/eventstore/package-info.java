/**
 * How the framework and the database are wired together: event store, serializer, processors,
 * retries. Nothing else of the application knows of tables, tokens or byte arrays; what it may use
 * is public here.
 */
@NullMarked
package org.parley.api.eventstore;

import org.jspecify.annotations.NullMarked;
