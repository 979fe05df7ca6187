package org.parley.api.eventstore.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.ParleyEvent;

/** Makes docs/events.md from the registry, the Javadoc of the events and the catalogue. */
final class EventsPage {

    static final Path FILE = Path.of("docs/events.md");

    private static final Path SOURCES = Path.of("../negotiation-core/src/main/java");
    private static final Pattern JAVADOC =
            Pattern.compile(
                    "/\\*\\*(.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public record",
                    Pattern.DOTALL);
    private static final String HEAD =
            """
            # What is stored

            Made from the registry of events, their Javadoc and the approved files in
            `src/test/resources/catalogue`; a test fails when it is stale. To make it again:

            ```
            mvn test -pl negotiation-api -am -Dtest=EventCatalogueTest,EventsPageTest \\
              -Dcatalogue.write=true -Dsurefire.failIfNoSpecifiedTests=false
            ```

            and look at what changed before you commit it: a published event is never renamed or re-typed.

            An event is a row of `domain_event`: its name and revision, its JSON, and beside it who, for whom,
            why and when:

            ```json
            %s```
            """;

    private EventsPage() {}

    static String text() {
        Map<String, StringBuilder> rooms = new TreeMap<>();
        EventTypes.vocabulary()
                .classes()
                .forEach((name, type) -> {
                    if (ParleyEvent.class.isAssignableFrom(type)) {
                        rooms.computeIfAbsent(room(name), EventsPage::heading)
                                .append(entry(name, type));
                    }
                });
        return HEAD.formatted(json("metadata")) + String.join("", rooms.values());
    }

    private static String room(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static String revision(Class<?> type) {
        return type.getAnnotation(Revision.class).value();
    }

    private static StringBuilder heading(String room) {
        return new StringBuilder("\n## ").append(room).append("\n");
    }

    private static String entry(String name, Class<?> type) {
        return "\n### %s\n\n%s\n\n%s\n\n```json\n%s```\n"
                .formatted(name, javadoc(type), components(type), json(name, revision(type)));
    }

    private static String components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(EventsPage::component)
                .collect(Collectors.joining(", "));
    }

    private static String component(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        String type = component.getGenericType().getTypeName().replaceAll("[a-z]\\w*\\.", "");
        return "`%s`%s %s".formatted(component.getName(), optional ? "?" : "", type);
    }

    private static String javadoc(Class<?> type) {
        Matcher comment =
                JAVADOC.matcher(read(SOURCES.resolve(type.getName().replace('.', '/') + ".java")));
        if (!comment.find()) {
            throw new AssertionError(type + " has no Javadoc");
        }
        return comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", "\n").strip();
    }

    private static String json(String name) {
        return json(name, "1");
    }

    private static String json(String name, String revision) {
        return read(Catalogue.FOLDER.resolve(name).resolve(revision + ".json"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
