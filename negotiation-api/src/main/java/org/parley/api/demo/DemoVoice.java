package org.parley.api.demo;

import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
import org.parley.api.imports.Voice;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.security.Caller;
import org.parley.api.security.Callers;
import org.parley.core.shared.NegotiationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each line is said by the login that it names, with what that login may do and nothing more. */
@Component
@Profile("demo")
class DemoVoice implements Voice {

    private final Accounts accounts;
    private final Callers callers;

    DemoVoice(Accounts accounts, Callers callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    @Override
    public Caller of(ObjectNode line, @Nullable NegotiationId negotiation) {
        JsonNode as = line.remove("as");
        Account account = as == null ? null : accounts.find(as.asString(""));
        if (account == null) {
            throw Problem.of(Fault.at("/as", "must be a login of the demo")).refused();
        }
        line.remove("onBehalfOf");
        return callers.of(account.username().text(), account.roles(), negotiation);
    }
}
