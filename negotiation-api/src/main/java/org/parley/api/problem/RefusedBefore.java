package org.parley.api.problem;

/** The same request was refused before: the first answer is given again, byte for byte. */
public final class RefusedBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient byte[] document;

    public RefusedBefore(int status, byte[] document) {
        super("refused before", null, false, false);
        this.status = status;
        this.document = document.clone();
    }

    int status() {
        return status;
    }

    byte[] document() {
        return document.clone();
    }
}
