package org.parley.core.rejection;

/** Nobody else is there who could acknowledge the incident. */
public record NobodyToAnswer() implements Rejection {
    @Override
    public String detail() {
        return "An incident needs somebody else to acknowledge it: name another party in answerFrom.";
    }
}
