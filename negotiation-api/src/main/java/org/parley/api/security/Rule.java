package org.parley.api.security;

import java.util.Set;
import org.parley.core.shared.PartyRole;

/**
 * Who may do one action.
 *
 * @param scope what a token needs for it
 * @param everyone every login may
 * @param global global roles that may in every negotiation
 * @param onBehalf global roles that may on behalf of a party, in an archive
 * @param parties roles of parties whose delegates may in their negotiation
 * @param ownParty it concerns the delegate's own party alone: nothing else can be named or seen by
 *     it
 * @param hidden to whoever may not do it there is nothing there, whatever his roles
 */
record Rule(
        String scope,
        boolean everyone,
        Set<GlobalRole> global,
        Set<GlobalRole> onBehalf,
        Set<PartyRole> parties,
        boolean ownParty,
        boolean hidden) {

    static Rule write(Set<GlobalRole> global) {
        return new Rule(Subject.WRITE, false, global, Set.of(), Set.of(), false, false);
    }

    static Rule read(Set<GlobalRole> global) {
        return new Rule(Subject.READ, false, global, Set.of(), Set.of(), false, false);
    }

    static Rule everyone(String scope) {
        return new Rule(scope, true, Set.of(), Set.of(), Set.of(), false, false);
    }

    /** Everyone may, but these for all negotiations and not only for those of their seats. */
    Rule andAll(Set<GlobalRole> roles) {
        return new Rule(scope, everyone, roles, onBehalf, parties, ownParty, hidden);
    }

    Rule delegatesOf(Set<PartyRole> roles) {
        return new Rule(scope, everyone, global, onBehalf, roles, ownParty, hidden);
    }

    /** By tokens of that scope, and not by those that may read. */
    Rule within(String other) {
        return new Rule(other, everyone, global, onBehalf, parties, ownParty, hidden);
    }

    Rule orOnBehalf(GlobalRole role) {
        return new Rule(scope, everyone, global, Set.of(role), parties, ownParty, hidden);
    }

    Rule ofOwnParty() {
        return new Rule(scope, everyone, global, onBehalf, parties, true, hidden);
    }

    Rule elseHidden() {
        return new Rule(scope, everyone, global, onBehalf, parties, ownParty, true);
    }
}
