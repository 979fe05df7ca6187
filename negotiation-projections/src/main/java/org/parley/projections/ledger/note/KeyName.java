package org.parley.projections.ledger.note;

import org.parley.projections.ledger.text.Malformed;

/** The rule for names of keys. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static void check(String name) {
        if (name.isEmpty()
                || name.indexOf('+') >= 0
                || name.codePoints().anyMatch(KeyName::space)) {
            throw new Malformed("is no name of a key: empty, or with a space or a plus");
        }
    }

    private static boolean space(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == NEXT_LINE;
    }
}
