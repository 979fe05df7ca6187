package org.parley.projections.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.projections.ledger.text.Malformed;

/** A text and those who signed it (C2SP signed-note). The text ends with a line end. */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int MOST_SIGNATURES = 100;
    private static final int LONGEST = 1 << 20;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty()) {
            throw new Malformed("is no signed note: a text, an empty line, signatures");
        }
    }

    /**
     * Reads a note; nothing is believed yet.
     *
     * @throws Malformed when it is not exactly as specified
     */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Malformed("is too long for a signed note");
        }
        try {
            return parse(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            throw new Malformed("is not UTF-8");
        }
    }

    public static SignedNote parse(String note) {
        int empty = note.lastIndexOf("\n\n");
        if (empty < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed("is no signed note: a text, an empty line, signatures");
        }
        return new SignedNote(note.substring(0, empty + 1), signatures(note.substring(empty + 2)));
    }

    static List<NoteSignature> signatures(String lines) {
        List<String> each = List.of(lines.split("\n", -1));
        if (each.size() > MOST_SIGNATURES + 1 || !lines.endsWith("\n")) {
            throw new Malformed("is not ended by at most " + MOST_SIGNATURES + " signatures");
        }
        return each.stream().limit(each.size() - 1L).map(NoteSignature::parse).toList();
    }

    public SignedNote with(NoteSignature signature) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    /**
     * Which of the known keys signed it; signatures by others are passed over.
     *
     * @throws Malformed when a signature is in the name of a known key and not by it
     */
    public List<NoteKey> signedBy(Collection<NoteKey> known) {
        List<NoteKey> signers = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            List<NoteKey> named = known.stream().filter(key -> key.isNamedBy(signature)).toList();
            if (named.size() > 1) {
                throw new Malformed("is signed in a name that two keys share: " + signature.name());
            }
            for (NoteKey key : named) {
                if (!key.verifies(text, signature)) {
                    throw new Malformed("has a signature that is not by " + key.name());
                }
                signers.add(key);
            }
        }
        return signers.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return signatures.stream()
                .map(NoteSignature::line)
                .collect(Collectors.joining("", text + "\n", ""));
    }
}
