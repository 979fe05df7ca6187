package org.parley.core.rejection;

/** A notice is disputed by others. */
public record OwnNotice() implements Rejection {

    @Override
    public String detail() {
        return "Your party gave this notice. It can support that the notice be withdrawn.";
    }
}
