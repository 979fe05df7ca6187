package org.parley.api.eventstore.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;

/** A closed, one-to-one set of stored names and the classes they stand for. */
public final class Vocabulary {

    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    private Vocabulary(Map<String, Class<?>> classes) {
        this.classes = Collections.unmodifiableMap(classes);
        classes.forEach((name, type) -> names.put(type, name));
        if (names.size() != classes.size()) {
            throw new IllegalArgumentException("a class has two stored names");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** All names with their classes, in the order of the registry. */
    public Map<String, Class<?>> classes() {
        return classes;
    }

    public boolean knows(String name) {
        return classes.containsKey(name);
    }

    /**
     * The class a stored name stands for.
     *
     * @throws UnregisteredType when it stands for none
     */
    public Class<?> classOf(String name) {
        return registered(classes.get(name), name);
    }

    /**
     * The class of what was stored under that name and revision.
     *
     * @throws UnregisteredType when the name stands for none, or its class has another revision now
     */
    Class<?> require(SerializedType stored, RevisionResolver revisions) {
        Class<?> type = classOf(stored.getName());
        if (!Objects.equals(revisions.revisionOf(type), stored.getRevision())) {
            throw new UnregisteredType(
                    "Revision '" + stored.getRevision() + "' of '" + stored.getName() + "'");
        }
        return type;
    }

    /**
     * The name under which a class is stored.
     *
     * @throws UnregisteredType when it may not be stored
     */
    public String nameOf(Class<?> type) {
        return registered(names.get(type), type.getName());
    }

    private static <T> T registered(@Nullable T found, String asked) {
        if (found == null) {
            throw new UnregisteredType("'" + asked + "'");
        }
        return found;
    }

    /** Collects names; says no to the same name twice. */
    static final class Builder {

        private final Map<String, Class<?>> classes = new LinkedHashMap<>();

        Builder room(String room, Class<?>... events) {
            for (Class<?> event : events) {
                name(room + "." + event.getSimpleName(), event);
            }
            return this;
        }

        Builder name(String name, Class<?> type) {
            if (classes.putIfAbsent(name, type) != null) {
                throw new IllegalArgumentException(name + " is named twice");
            }
            return this;
        }

        /** What stands beside an event has the name that the framework gives it. */
        Vocabulary build() {
            name(MetaData.class.getName(), MetaData.class);
            return new Vocabulary(classes);
        }
    }
}
