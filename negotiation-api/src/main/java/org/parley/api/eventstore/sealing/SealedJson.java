package org.parley.api.eventstore.sealing;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.SealedNote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How a secret stands in stored JSON: as its seal, or as gone. */
public final class SealedJson extends SimpleModule {

    /** What stands for the seal in what was stored before there were seals; read, never written. */
    public static final String OPEN = "open";

    private static final String GONE = "gone";

    /**
     * @param contents writes and reads what is inside the seals
     */
    public SealedJson(ObjectMapper contents) {
        addSerializer(new Writer(contents));
        addSerializer(new NoteWriter(contents));
        addDeserializer(Sealed.class, new Reader(contents, null));
    }

    private static final class Writer extends StdSerializer<Sealed<?>> {

        private final ObjectMapper contents;

        Writer(ObjectMapper contents) {
            super(Sealed.class, false);
            this.contents = contents;
        }

        @Override
        public void serialize(Sealed<?> secret, JsonGenerator json, SerializationContext context) {
            Object content = secret.orNull();
            String field = field(json);
            json.writeStartObject();
            if (content == null) {
                json.writeBooleanProperty(GONE, true);
            } else {
                byte[] bytes = contents.writeValueAsBytes(content);
                SealForm.write(Envelope.of(context).seal(field, bytes), json);
            }
            json.writeEndObject();
        }
    }

    private static final class NoteWriter extends StdSerializer<SealedNote> {

        private final ObjectMapper contents;

        NoteWriter(ObjectMapper contents) {
            super(SealedNote.class);
            this.contents = contents;
        }

        @Override
        public void serialize(SealedNote note, JsonGenerator json, SerializationContext context) {
            String content = note.text().orNull();
            String field = field(json);
            json.writeStartObject();
            if (content == null) {
                json.writeStringProperty(GONE, note.compartment().name());
            } else {
                byte[] bytes = contents.writeValueAsBytes(content);
                SealForm.write(Envelope.of(context).seal(note.compartment(), field, bytes), json);
            }
            json.writeEndObject();
        }
    }

    private static String field(JsonGenerator json) {
        return String.valueOf(json.streamWriteContext().currentName());
    }

    private static final class Reader extends ValueDeserializer<Sealed<?>> {

        private final ObjectMapper contents;
        private final @Nullable JavaType content;

        Reader(ObjectMapper contents, @Nullable JavaType content) {
            this.contents = contents;
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader(contents, context.getContextualType().containedType(0));
        }

        @Override
        public Sealed<?> deserialize(JsonParser json, DeserializationContext context) {
            String field = String.valueOf(json.currentName());
            JsonNode stored = context.readTree(json);
            if (stored.path(GONE).asBoolean(false)) {
                return Sealed.gone();
            }
            JsonNode open = stored.get(OPEN);
            if (open != null) {
                return Sealed.of(contents.readerFor(content).readValue(open));
            }
            byte[] bytes = Envelope.of(context).open(field, SealForm.read(stored));
            return bytes == null
                    ? Sealed.gone()
                    : Sealed.of(contents.readerFor(content).readValue(bytes));
        }
    }
}
