package org.parley.projections.ledger.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parley.projections.ledger.text.CanonicalLine.Member;

/** Goes once over the bytes of a line and finds where its values are. */
final class LineScanner {

    private static final int MOST_MEMBERS = 32;

    private final byte[] bytes;
    private final int to;
    private int at;

    LineScanner(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    CanonicalLine object() {
        List<Member> members = new ArrayList<>();
        String last = "";
        expect('{');
        do {
            int start = at;
            skipString();
            String name = new String(bytes, start + 1, at - start - 2, StandardCharsets.UTF_8);
            if (name.compareTo(last) <= 0 || members.size() == MOST_MEMBERS) {
                throw new Malformed("has a name that is not in order, or too many: " + name);
            }
            expect(':');
            int from = at;
            skipValue();
            members.add(new Member(name, start, from, at));
            last = name;
        } while (more('}'));
        if (at != to) {
            throw new Malformed("goes on after its object");
        }
        return new CanonicalLine(bytes, members);
    }

    /** Where each string of a list begins and ends, with its quotes. */
    static List<int[]> elements(byte[] bytes, int from, int to) {
        List<int[]> elements = new ArrayList<>();
        new LineScanner(bytes, from, to).list(elements);
        return elements;
    }

    private void skipValue() {
        switch (peek()) {
            case '"' -> skipString();
            case '[' -> list(new ArrayList<>());
            case 'n' -> "null".chars().forEach(this::expect);
            default -> skipNumber();
        }
    }

    private void list(List<int[]> elements) {
        expect('[');
        if (peek() == ']') {
            at++;
            return;
        }
        do {
            int start = at;
            skipString();
            elements.add(new int[] {start, at});
        } while (more(']'));
    }

    private void skipString() {
        expect('"');
        int start = at;
        boolean plain = true;
        while (peek() != '"') {
            byte b = bytes[at];
            if (b < ' ' || b == '\\') {
                plain = false;
                at += b == '\\' ? 1 : 0;
            }
            at++;
        }
        if (!plain) {
            CanonicalLine.check(bytes, start, at);
            refuseControls(start);
        }
        at++;
    }

    private void refuseControls(int start) {
        for (int i = start; i < at; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                throw notAnObject();
            }
        }
    }

    private void skipNumber() {
        int start = at;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        Decimal.parse(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
    }

    private boolean more(int close) {
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(close);
        return false;
    }

    private void expect(int character) {
        if (peek() != character) {
            throw notAnObject();
        }
        at++;
    }

    private int peek() {
        if (at >= to) {
            throw notAnObject();
        }
        return bytes[at];
    }

    private static Malformed notAnObject() {
        return new Malformed("is not a flat object in canonical JSON");
    }
}
