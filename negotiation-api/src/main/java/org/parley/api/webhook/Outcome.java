package org.parley.api.webhook;

/**
 * What came of an attempt.
 *
 * @param words what is told of it to whoever named the address
 */
record Outcome(Kind kind, String words) {

    private static final int FIRST_GOOD = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_REFUSAL = 400;
    private static final int GONE = 410;

    enum Kind {
        TAKEN,
        FAILED,
        /** The receiver says that it is not there any more. */
        GONE
    }

    static Outcome answered(int status) {
        String words = "answered " + status;
        if (status >= FIRST_GOOD && status < FIRST_REDIRECT) {
            return new Outcome(Kind.TAKEN, words);
        }
        if (status == GONE) {
            return new Outcome(Kind.GONE, words);
        }
        boolean elsewhere = status >= FIRST_REDIRECT && status < FIRST_REFUSAL;
        return failed(elsewhere ? words + ", and redirects are not followed" : words);
    }

    static Outcome failed(String words) {
        return new Outcome(Kind.FAILED, words);
    }
}
