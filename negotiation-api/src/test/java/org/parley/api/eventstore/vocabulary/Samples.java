package org.parley.api.eventstore.vocabulary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Username;

/**
 * Makes a record of any registered class, the same one every time; parts with different names have
 * different values, so that no two can be mistaken for each other.
 */
final class Samples {

    private final boolean withOptional;
    private final @Nullable Random dice;

    private Samples(boolean withOptional, @Nullable Random dice) {
        this.withOptional = withOptional;
        this.dice = dice;
    }

    /** Every component is set. */
    static Object complete(Class<?> type) {
        return new Samples(true, null).record(type, "");
    }

    /** Only what must be there is set. */
    static Object scarce(Class<?> type) {
        return new Samples(false, null).record(type, "");
    }

    /** Another one each time, which often speaks of the same things as those before. */
    static Object random(Class<?> type, Random dice) {
        return new Samples(dice.nextBoolean(), dice).record(type, "");
    }

    private Object record(Class<?> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components)
                        .map(part ->
                                component(part, components.length == 1 ? name : part.getName()))
                        .toArray();
        try {
            var canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError("no sample of " + type, failed);
        }
    }

    private @Nullable Object component(RecordComponent component, String name) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && !withOptional ? null : value(component.getGenericType(), name);
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType of) {
            Type[] arguments = of.getActualTypeArguments();
            if (of.getRawType() == Sealed.class) {
                return Sealed.of(value(arguments[0], name));
            }
            return of.getRawType() == Map.class
                    ? Map.of(value(arguments[0], name + "Key"), value(arguments[1], name))
                    : List.of(value(arguments[0], name));
        }
        return simple((Class<?>) type, name);
    }

    private Object simple(Class<?> type, String name) {
        if (type == Username.class) {
            return new Username("goc.head");
        }
        if (type.isEnum()) {
            int last = type.getEnumConstants().length - 1;
            return type.getEnumConstants()[dice == null ? last : dice.nextInt(last + 1)];
        }
        if (type.isRecord()) {
            return record(type, dice == null ? name : type.getSimpleName() + dice.nextInt(3));
        }
        return plain(type, name);
    }

    private static Object plain(Class<?> type, String name) {
        return switch (type.getName()) {
            case "java.lang.String" -> "some " + name;
            case "java.util.UUID" -> id(name);
            case "java.math.BigDecimal" -> new BigDecimal(name.length() + ".67");
            case "java.time.LocalDate" -> LocalDate.of(2016, 6, name.length());
            case "java.time.Instant" -> Instant.parse("2016-06-23T16:00:00Z");
            case "java.time.Duration" -> Duration.ofMinutes(30);
            case "java.time.Period" -> Period.ofDays(180);
            case "java.time.ZoneId" -> ZoneId.of("America/Bogota");
            case "int", "java.lang.Integer" -> 2;
            case "long", "java.lang.Long" -> 3L;
            case "boolean", "java.lang.Boolean" -> true;
            default -> throw new AssertionError("no sample of " + type + " for " + name);
        };
    }

    /** A UUID of version 4 in form, but always the same for a name. */
    private static UUID id(String name) {
        UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new UUID(
                hash.getMostSignificantBits() & ~0xF000L | 0x4000L, hash.getLeastSignificantBits());
    }
}
