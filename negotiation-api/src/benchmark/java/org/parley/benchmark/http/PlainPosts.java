package org.parley.benchmark.http;

import java.io.IOException;
import java.util.UUID;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Proposals;

/** Posts to the least of a web application. */
final class PlainPosts implements Program {

    private final int port;

    PlainPosts(Arguments arguments) {
        this.port = arguments.number("port");
    }

    @Override
    public Client client(int number) throws IOException {
        Wire wire = new Wire(port, "");
        UUID negotiation = UUID.randomUUID();
        return () -> wire.post("/items", Proposals.json(negotiation, UUID.randomUUID()));
    }
}
