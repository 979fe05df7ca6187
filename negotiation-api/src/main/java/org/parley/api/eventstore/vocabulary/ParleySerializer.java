package org.parley.api.eventstore.vocabulary;

import java.util.Objects;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Stores things under the names of a {@link Vocabulary}, and reads back nothing else. A stored
 * revision must be the current one; older ones are brought there by upcasters first.
 */
public final class ParleySerializer extends Jackson3Serializer {

    private final Vocabulary vocabulary;

    private ParleySerializer(Vocabulary vocabulary, Builder builder) {
        super(builder);
        this.vocabulary = vocabulary;
    }

    public static ParleySerializer of(Vocabulary vocabulary) {
        return new ParleySerializer(
                vocabulary, builder().jsonMapperBuilderCustomizer(StoredJson::customize));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
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
        Class<?> found = vocabulary.classOf(type.getName());
        if (!Objects.equals(revisionOf(found), type.getRevision())) {
            throw new UnregisteredType(
                    "Revision '" + type.getRevision() + "' of '" + type.getName() + "'");
        }
        return found;
    }

    private @Nullable String revisionOf(Class<?> type) {
        return getRevisionResolver().revisionOf(type);
    }
}
