package org.parley.api.eventstore.vocabulary;

import org.axonframework.common.AxonException;
import org.axonframework.common.ObjectUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.sealing.Envelope;
import org.parley.api.eventstore.sealing.Notes;
import org.parley.api.eventstore.sealing.Seals;
import org.parley.core.shared.Confidential;
import org.springframework.core.NestedRuntimeException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Stores things under the names of a {@link Vocabulary}, and reads back nothing else. A stored
 * revision must be the current one; older ones are brought there by upcasters first. What is secret
 * in them is stored sealed.
 */
public final class ParleySerializer extends Jackson3Serializer {

    private static final String BESIDE = "metadata";

    private final Vocabulary vocabulary;
    private final Seals seals;
    private final Notes notes = new Notes(StoredJson.plain());

    private ParleySerializer(Vocabulary vocabulary, Seals seals, Builder builder) {
        super(builder);
        this.vocabulary = vocabulary;
        this.seals = seals;
    }

    public static ParleySerializer of(Vocabulary vocabulary, Seals seals) {
        return new ParleySerializer(
                vocabulary,
                seals,
                builder().jsonMapperBuilderCustomizer(StoredJson::customizeWithSeals));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> form) {
        SerializedType type = typeForClass(ObjectUtils.nullSafeTypeOf(object));
        if (object == null) {
            return super.serialize(null, form);
        }
        try {
            Envelope envelope = Envelope.around(object, place(object.getClass()), seals);
            byte[] json =
                    getWriter().withAttribute(Envelope.class, envelope).writeValueAsBytes(object);
            return new SimpleSerializedObject<>(
                    getConverter().convert(json, byte[].class, form), form, type);
        } catch (JacksonException failed) {
            throw failure("write", object.getClass(), failed);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the framework asks for what it knows is there
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        if (SerializedType.emptyType().equals(stored.getType())) {
            return null;
        }
        Class<?> type = classForType(stored.getType());
        try {
            Envelope envelope = Envelope.unread(place(type), seals);
            Object read = read(stored, getReader(type).withAttribute(Envelope.class, envelope));
            envelope.require(read);
            return (T) (read instanceof MetaData beside ? notes.open(beside, envelope) : read);
        } catch (JacksonException failed) {
            throw failure("read", type, failed);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        return new SimpleSerializedType(vocabulary.nameOf(type), revisionOf(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return vocabulary.require(type, getRevisionResolver());
    }

    private Object read(SerializedObject<?> stored, ObjectReader reader) {
        return stored.getData() instanceof JsonNode tree
                ? reader.readValue(tree)
                : reader.readValue(getConverter().convert(stored, byte[].class).getData());
    }

    private String place(Class<?> type) {
        return type == MetaData.class ? BESIDE : vocabulary.nameOf(type);
    }

    /** A complaint about JSON often quotes it, which what is confidential must not be. */
    private RuntimeException failure(String verb, Class<?> type, JacksonException failed) {
        if (house(failed.getCause()) instanceof RuntimeException own) {
            return own;
        }
        boolean secret = Confidential.class.isAssignableFrom(type) || type == MetaData.class;
        String what = "cannot " + verb + " " + vocabulary.nameOf(type);
        return secret
                ? new SerializationException(what + ": " + failed.getClass().getSimpleName())
                : new SerializationException(what, failed);
    }

    /** What the house itself or the database had to say, which JSON has wrapped up. */
    private static @Nullable Throwable house(@Nullable Throwable cause) {
        return cause instanceof JacksonException
                ? house(cause.getCause())
                : cause instanceof AxonException || cause instanceof NestedRuntimeException
                        ? cause
                        : null;
    }

    private @Nullable String revisionOf(Class<?> type) {
        return getRevisionResolver().revisionOf(type);
    }
}
