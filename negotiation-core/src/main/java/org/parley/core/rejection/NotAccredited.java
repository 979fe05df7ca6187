package org.parley.core.rejection;

import java.util.List;

/**
 * Nobody of that name speaks at the table; whether there is such a login at all is not said. The
 * names are not repeated: whom somebody wanted to talk to is not to be kept with his refusal.
 *
 * @param places where in the request they are named
 */
public record NotAccredited(List<String> places) implements Rejection {
    public NotAccredited {
        places = List.copyOf(places);
    }

    @Override
    public String detail() {
        return "Nobody of that name is accredited to this negotiation: " + places + ".";
    }
}
