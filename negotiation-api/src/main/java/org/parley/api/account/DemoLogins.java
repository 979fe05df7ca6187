package org.parley.api.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.api.security.GlobalRole;

/** The logins of the demo. */
final class DemoLogins {

    static final String PASSWORD = "demo";

    static final Map<String, GlobalRole> STAFF =
            Map.of(
                    "secretariat", GlobalRole.SECRETARIAT,
                    "manager", GlobalRole.MANAGER,
                    "auditor", GlobalRole.AUDITOR,
                    "operator", GlobalRole.OPERATOR);

    private static final List<String> DELEGATES =
            List.of(
                    "goc.head",
                    "goc.adviser",
                    "farc.head",
                    "farc.adviser",
                    "norway",
                    "cuba",
                    "un.mission",
                    "us.head",
                    "ru.head",
                    "mediator",
                    "ua.head",
                    "turkiye");

    private DemoLogins() {}

    static List<String> all() {
        return Stream.concat(STAFF.keySet().stream().sorted(), DELEGATES.stream()).toList();
    }

    static Set<GlobalRole> rolesOf(String username) {
        GlobalRole role = STAFF.get(username);
        return role == null ? Set.of() : Set.of(role);
    }
}
