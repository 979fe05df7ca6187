package org.parley.api.stream;

import org.parley.api.history.CloudEvent;

/**
 * An event to be told.
 *
 * @param number its place in the order of arrival
 */
record Told(long number, CloudEvent event) {}
