package org.parley.api.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the policy as a page for people. */
final class AccessTable {

    private static final String HEAD =
            """
            # Who may do what

            Made from `Policy.java`; `-Ddocs.write=true` with `AccessDocsTest` writes it again. Each endpoint, asked by
            everyone, is in [access-matrix.md](access-matrix.md); against whom this is meant, in
            [threat-model.md](threat-model.md).

            - **Global role**: may do it in every negotiation.
            - **On behalf**: may do it for a party, naming it as `onBehalfOf`. Only an archive accepts that.
            - **Delegates of**: may do it in the negotiation they are accredited to, when their party has that role.
            - A seat gives nothing to whoever is an auditor or operator: they see how much every side writes, and
              whoever knows one side's part of it would know the other's.
            - **Scope**: what a personal access token needs. LOGIN is a login by password: no token can do it.
              PASSWORD even one has whose password somebody else has set, and nothing besides.
            - *hidden*: about a line, those who are on it, and only while they are accredited for the party that
              they are on it for. Whoever else asks gets the `404` of a line that there never was, whatever his roles.
            - *own party*: concerns the delegate's own party alone. Nothing else can be named or seen by it.

            Whoever has a role or a seat there that may never do a thing gets `403`, whether or not the thing
            exists. Whoever has neither gets the same `404` for what exists and for what does not.
            Each line is asked before an endpoint is reached, and each command again within its transaction.

            Besides the API: Swagger UI and `/v3/api-docs` are open to all in demo mode, else to every login;
            `/actuator/health/readiness`, `/actuator/health/liveness`, `/problems` and `/login` are open to all;
            `/set-up` to whoever started an empty house, on its own machine and with the link;
            the rest of `/actuator` is for the operator.

            | Who may | Global role | On behalf | Delegates of | Scope |
            |---|---|---|---|---|
            """;

    private AccessTable() {}

    static String text() {
        return Arrays.stream(Action.values())
                .map(AccessTable::line)
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String line(Action action) {
        Rule rule = Policy.rule(action);
        return Stream.of(
                        action.words()
                                + (rule.ownParty() ? " (*own party*)" : "")
                                + (rule.hidden() ? " (*hidden*)" : ""),
                        global(rule, action),
                        words(rule.onBehalf()),
                        words(rule.parties()),
                        rule.scope())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String global(Rule rule, Action action) {
        if (Policy.isForAutomation(action)) {
            return "nobody: it follows by itself";
        }
        String roles = words(rule.global());
        return !rule.everyone()
                ? roles
                : roles.isEmpty() ? "every login" : "every login; all: " + roles;
    }

    private static String words(Collection<? extends Enum<?>> names) {
        return names.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
