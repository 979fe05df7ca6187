package org.parley.core.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.parley.core.shared.Circumstances;

/** What must stand beside the events that a command brings about. */
final class Recorded {

    private Recorded() {}

    /** One event for each instant, in that order, all said to be of that day. */
    static Matcher<List<EventMessage<?>>> on(String said, String... effective) {
        List<String> instants = Arrays.asList(effective);
        return all(
                "said " + said + ", in order at " + instants,
                events ->
                        values(events, Circumstances.OCCURRED_AT).equals(instants)
                                && values(events, Circumstances.OCCURRED_ON).stream()
                                        .allMatch(value -> Objects.equals(value, said)));
    }

    static Matcher<List<EventMessage<?>>> with(String key, String value) {
        return all(
                key + " = " + value,
                events ->
                        !events.isEmpty() && values(events, key).stream().allMatch(value::equals));
    }

    private static List<Object> values(List<EventMessage<?>> events, String key) {
        return Arrays.asList(events.stream().map(event -> event.getMetaData().get(key)).toArray());
    }

    private static Matcher<List<EventMessage<?>>> all(
            String description, Predicate<List<EventMessage<?>>> test) {
        return new CustomTypeSafeMatcher<>(description) {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                return test.test(events);
            }
        };
    }
}
