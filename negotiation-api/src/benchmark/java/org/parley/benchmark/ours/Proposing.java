package org.parley.benchmark.ours;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Proposals;
import org.springframework.context.ApplicationContext;

/** Opens one negotiation after the other and proposes 19 items in each. */
public final class Proposing {

    private final CommandGateway commands;

    Proposing(ApplicationContext application) {
        this(application.getBean(CommandGateway.class));
    }

    public Proposing(CommandGateway commands) {
        this.commands = commands;
    }

    public Client client() {
        return new Client() {
            private Talks talks = Talks.random();
            private int said;

            @Override
            public void act() {
                if (said == 0) {
                    talks = Talks.random();
                    commands.sendAndWait(talks.open());
                } else {
                    commands.sendAndWait(talks.propose(timed()));
                }
                said = (said + 1) % Proposals.A_NEGOTIATION;
            }
        };
    }

    /** The text of a proposal ends with when it was sent, on the clock of all processes. */
    private static String timed() {
        return Proposals.TEXT + Hearing.SENT + System.nanoTime();
    }
}
