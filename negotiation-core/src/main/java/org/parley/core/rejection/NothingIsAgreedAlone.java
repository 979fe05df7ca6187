package org.parley.core.rejection;

/** Items become final together, when the negotiation concludes. */
public record NothingIsAgreedAlone() implements Rejection {
    @Override
    public String detail() {
        return "Items become FINAL together when the negotiation concludes; only under EARLY_HARVEST can one become FINAL alone.";
    }
}
