package org.parley.projections.history;

import java.util.stream.Stream;

/**
 * Where an event stands.
 *
 * @param version its place in the stream, from 0
 */
public record EventPlace(String stream, long version) {

    Stream<Object> values() {
        return Stream.of(stream, version);
    }
}
