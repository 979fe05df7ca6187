package org.parley.core.rejection;

/** The key of what the command is about was destroyed: nobody can read it any more. */
public record ContentDestroyed() implements Rejection {
    @Override
    public String detail() {
        return "The key of this content was destroyed, and the content with it."
                + " It cannot be read any more, and nothing can be added to it.";
    }
}
