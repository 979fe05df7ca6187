package org.parley.api.stream;

import org.jspecify.annotations.Nullable;

/**
 * What is told of an event.
 *
 * @param number its place in the order of arrival
 * @param content null when this stream says nothing of it
 */
public record Told<T>(long number, @Nullable T content) {}
