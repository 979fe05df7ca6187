package org.parley.api.eventstore.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The approved form of everything that is stored: one JSON file for each name and revision. Files
 * of published revisions stay for ever. {@code -Dcatalogue.write=true} writes those of the current
 * ones.
 */
final class Catalogue {

    static final Path FOLDER = Path.of("src/test/resources/catalogue");

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Catalogue() {}

    static boolean isBeingWritten() {
        return Boolean.getBoolean("catalogue.write");
    }

    /** The approved text of an object; when the catalogue is being written, the given one. */
    static String approved(SerializedObject<byte[]> stored) {
        return approved(
                stored.getType().getName(),
                stored.getType().getRevision(),
                pretty(stored.getData()));
    }

    static String approved(String name, String revision, String actual) {
        return approved(FOLDER.resolve(name).resolve(revision + ".json"), actual);
    }

    static String approved(Path file, String actual) {
        try {
            if (isBeingWritten()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            return Files.exists(file) ? Files.readString(file) : "there is no file " + file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String pretty(byte[] json) {
        return PRETTY.writeValueAsString(PRETTY.readTree(json))
                        .replace(System.lineSeparator(), "\n")
                + "\n";
    }

    /** The approved text, as if it came from the table. */
    static SimpleSerializedObject<byte[]> asStored(String approved, SerializedObject<?> like) {
        return new SimpleSerializedObject<>(
                approved.getBytes(StandardCharsets.UTF_8), byte[].class, like.getType());
    }

    /** The names that have a folder. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
