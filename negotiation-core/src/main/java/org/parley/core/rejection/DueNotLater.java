package org.parley.core.rejection;

import java.time.LocalDate;

/** An extension gives more time. */
public record DueNotLater(LocalDate due, LocalDate current) implements Rejection {
    @Override
    public String detail() {
        return "An extension must be later than the current due date "
                + current
                + "; "
                + due
                + " is not.";
    }
}
