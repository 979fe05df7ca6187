package org.parley.api.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
import org.parley.api.security.Caller;
import org.parley.api.security.Callers;
import org.parley.api.security.ForbiddenByPolicy;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.NegotiationId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every line is said by the importer himself, whoever the line says would say it in the demo. A
 * login that is closed or loses a role in the middle goes on with what it still may.
 */
final class OwnVoice implements Voice {

    private final Caller importer;
    private final Callers callers;
    private final Accounts accounts;
    private final boolean ofThisHouse;

    OwnVoice(Caller importer, Callers callers, Accounts accounts) {
        this.importer = importer;
        this.callers = callers;
        this.accounts = accounts;
        this.ofThisHouse = accounts.find(importer.username()) != null;
    }

    @Override
    public Caller of(ObjectNode line, @Nullable NegotiationId negotiation) {
        line.remove("as");
        return callers.of(importer.username(), roles(), negotiation);
    }

    private Set<GlobalRole> roles() {
        if (!ofThisHouse) {
            return importer.roles();
        }
        Account account = accounts.find(importer.username());
        if (account == null) {
            throw new ForbiddenByPolicy();
        }
        return account.roles();
    }
}
