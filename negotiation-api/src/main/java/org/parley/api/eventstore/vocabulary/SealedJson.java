package org.parley.api.eventstore.vocabulary;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How a secret is written: what it says, or that it is gone. */
final class SealedJson extends SimpleModule {

    static final String OPEN = "open";
    private static final String GONE = "gone";

    SealedJson() {
        addSerializer(new Writer());
        addDeserializer(Sealed.class, new Reader(null));
    }

    private static final class Writer extends StdSerializer<Sealed<?>> {

        Writer() {
            super(Sealed.class, false);
        }

        @Override
        public void serialize(Sealed<?> secret, JsonGenerator json, SerializationContext context) {
            Object content = secret.orNull();
            json.writeStartObject();
            if (content == null) {
                json.writeBooleanProperty(GONE, true);
            } else {
                json.writeName(OPEN);
                context.writeValue(json, content);
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Sealed<?>> {

        private final @Nullable JavaType content;

        Reader(@Nullable JavaType content) {
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader(context.getContextualType().containedType(0));
        }

        @Override
        public Sealed<?> deserialize(JsonParser json, DeserializationContext context) {
            JsonNode stored = context.readTree(json);
            return stored.path(GONE).asBoolean(false)
                    ? Sealed.gone()
                    : Sealed.of(context.readTreeAsValue(stored.required(OPEN), content));
        }
    }
}
