package org.parley.api.security;

import java.util.Set;
import org.parley.projections.accreditation.Accreditation;

/** What allows a command, in the words that are stored beside its events. */
public final class Authority {

    public static final String AUTOMATION = "automation";
    public static final String SECRETARIAT = "secretariat";
    public static final String AUDITOR = "auditor";
    public static final String ON_BEHALF = "secretariat on behalf";
    public static final String NONE = "login";
    private static final String DELEGATE = "delegate ";

    private Authority() {}

    /** By what the caller gives the command: his role, or else his seat. */
    public static String of(Caller caller, Object command, boolean onBehalf) {
        Action action = CommandActions.of(command);
        if (caller.is(GlobalRole.SECRETARIAT) && action != null) {
            if (onBehalf) {
                return ON_BEHALF;
            }
            if (caller.everywhere(action)) {
                return SECRETARIAT;
            }
        }
        Accreditation seat = caller.accreditation();
        return seat == null ? NONE : DELEGATE + seat.function();
    }

    /** The global roles that the words stand for; a delegate acts by his seat alone. */
    static Set<GlobalRole> roles(String authority) {
        return switch (authority) {
            case SECRETARIAT, ON_BEHALF -> Set.of(GlobalRole.SECRETARIAT);
            case AUDITOR -> Set.of(GlobalRole.AUDITOR);
            default -> Set.of();
        };
    }
}
