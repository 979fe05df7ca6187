package org.parley.api.eventstore.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;

/**
 * Reads the persistent maps, sets and vectors of a state, which are written like any others. There
 * is no such module of Jackson's own for its version 3.
 */
final class PersistentCollections extends SimpleModule {

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers());
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == PMap.class || type == PSet.class || type == PVector.class;
        }

        @Override
        public @Nullable ValueDeserializer<?> findMapDeserializer(
                MapType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                KeyDeserializer keys,
                TypeDeserializer valueTypes,
                ValueDeserializer<?> values) {
            if (!type.hasRawClass(PMap.class)) {
                return null;
            }
            JavaType plain =
                    config.getTypeFactory()
                            .constructMapType(
                                    LinkedHashMap.class, type.getKeyType(), type.getContentType());
            return reader(plain, type, read -> HashTreePMap.from((Map<?, ?>) read));
        }

        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                TypeDeserializer elementTypes,
                ValueDeserializer<?> elements) {
            JavaType plain =
                    config.getTypeFactory()
                            .constructCollectionType(ArrayList.class, type.getContentType());
            if (type.hasRawClass(PSet.class)) {
                return reader(plain, type, read -> HashTreePSet.from((Collection<?>) read));
            }
            return type.hasRawClass(PVector.class)
                    ? reader(plain, type, read -> TreePVector.from((List<?>) read))
                    : null;
        }

        private static ValueDeserializer<?> reader(
                JavaType plain, JavaType persistent, Function<Object, Object> from) {
            return new StdConvertingDeserializer<>(new FromPlain(plain, persistent, from));
        }
    }

    private record FromPlain(JavaType plain, JavaType persistent, Function<Object, Object> from)
            implements Converter<Object, Object> {

        @Override
        public Object convert(DeserializationContext context, Object read) {
            return from.apply(read);
        }

        @Override
        public Object convert(SerializationContext context, Object written) {
            throw new UnsupportedOperationException("reads only");
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return plain;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return persistent;
        }
    }
}
