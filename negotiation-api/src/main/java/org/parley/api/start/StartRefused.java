package org.parley.api.start;

/** The application does not start as it was asked to. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * Says why not.
     *
     * @param wrong what is wrong, in a line
     * @param remedy what to set, in a line
     */
    public StartRefused(String wrong, String remedy) {
        super(wrong);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
