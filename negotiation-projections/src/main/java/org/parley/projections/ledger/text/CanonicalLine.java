package org.parley.projections.ledger.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flat object in canonical JSON, read in place: its values are parts of the bytes it was read
 * from. Anything that {@link CanonicalObject} would have written otherwise is refused.
 */
public final class CanonicalLine {

    private final byte[] bytes;
    private final List<Member> members;

    CanonicalLine(byte[] bytes, List<Member> members) {
        this.bytes = bytes;
        this.members = List.copyOf(members);
    }

    /** A name and where its value stands; a string with its quotes. */
    record Member(String name, int start, int from, int to) {}

    /**
     * @throws Malformed when it is not such an object from the first byte to the last
     */
    public static CanonicalLine parse(byte[] bytes, int from, int to) {
        return new LineScanner(bytes, from, to).object();
    }

    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    /** Whether it has these names and no others; they are given in order. */
    public boolean has(List<String> names) {
        if (names.size() != members.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!members.get(i).name().equals(names.get(i))) {
                return false;
            }
        }
        return true;
    }

    public @Nullable String text(String name) {
        Member member = member(name);
        return bytes[member.from()] == 'n' ? null : string(member.from(), member.to());
    }

    public long number(String name) {
        Member member = member(name);
        return Decimal.parse(raw(member.from(), member.to()));
    }

    public List<String> texts(String name) {
        Member member = member(name);
        if (bytes[member.from()] != '[') {
            throw new Malformed("is no list");
        }
        List<String> texts = new ArrayList<>();
        for (int[] element : LineScanner.elements(bytes, member.from(), member.to())) {
            texts.add(string(element[0], element[1]));
        }
        return texts;
    }

    /** The bytes that a string of base 64 stands for. */
    public byte[] binary(String name) {
        Member member = member(name);
        if (bytes[member.from()] != '"') {
            throw new Malformed("is no text");
        }
        return Base64Text.decode(bytes, member.from() + 1, member.to() - 1);
    }

    /** The same object without some of its members, canonical as it was. */
    public byte[] without(List<String> names) {
        int from = members.getFirst().start();
        ByteArrayOutputStream out = new ByteArrayOutputStream(members.getLast().to() - from + 2);
        char separator = '{';
        for (Member member : members) {
            if (!names.contains(member.name())) {
                out.write(separator);
                out.write(bytes, member.start(), member.to() - member.start());
                separator = ',';
            }
        }
        out.write('}');
        return out.toByteArray();
    }

    private Member member(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        throw new Malformed("is missing");
    }

    private String string(int from, int to) {
        if (bytes[from] != '"') {
            throw new Malformed("is no text");
        }
        return JsonText.unquote(raw(from + 1, to - 1));
    }

    private String raw(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Refuses a string that is not UTF-8, or not in the one canonical spelling. */
    static void check(byte[] bytes, int from, int to) {
        try {
            JsonText.unquote(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, from, to - from))
                            .toString());
        } catch (CharacterCodingException _) {
            throw new Malformed("has a text that is not UTF-8");
        }
    }
}
