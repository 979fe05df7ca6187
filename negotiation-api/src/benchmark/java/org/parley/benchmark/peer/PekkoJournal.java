package org.parley.benchmark.peer;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.persistence.jdbc.testkit.javadsl.SchemaUtils;
import org.jspecify.annotations.Nullable;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Proposals;

/** Apache Pekko with its JDBC journal, which batches what many actors write. */
final class PekkoJournal implements Program {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ActorSystem<SpawnProtocol.Command> system;

    PekkoJournal(Arguments arguments) throws Exception {
        system = ActorSystem.create(SpawnProtocol.create(), "peer", config(arguments));
        SchemaUtils.createIfNotExists(system).toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Override
    public Client client(int number) {
        return new Client() {
            private UUID id = UUID.randomUUID();
            private @Nullable ActorRef<PekkoNegotiation.Order> talks;
            private int said;

            @Override
            public void act() throws Exception {
                if (talks == null) {
                    id = UUID.randomUUID();
                    talks = spawn(id);
                }
                say(talks, Proposals.json(id, UUID.randomUUID()));
                said = (said + 1) % Proposals.A_NEGOTIATION;
                if (said == 0) {
                    talks.tell(new PekkoNegotiation.Leave());
                    talks = null;
                }
            }
        };
    }

    @Override
    public void close() {
        system.terminate();
    }

    private ActorRef<PekkoNegotiation.Order> spawn(UUID id) throws Exception {
        return AskPattern.<SpawnProtocol.Command, ActorRef<PekkoNegotiation.Order>>ask(
                        system,
                        whom ->
                                new SpawnProtocol.Spawn<>(
                                        PekkoNegotiation.of(id.toString()),
                                        id.toString(),
                                        org.apache.pekko.actor.typed.Props.empty(),
                                        whom),
                        PATIENCE,
                        system.scheduler())
                .toCompletableFuture()
                .get();
    }

    private void say(ActorRef<PekkoNegotiation.Order> talks, String json) throws Exception {
        AskPattern.<PekkoNegotiation.Order, Done>ask(
                        talks,
                        whom -> new PekkoNegotiation.Say(json, whom),
                        PATIENCE,
                        system.scheduler())
                .toCompletableFuture()
                .get();
    }

    private static Config config(Arguments arguments) {
        return ConfigFactory.parseMap(
                        Map.of(
                                "bench.url", arguments.text("url"),
                                "bench.user", arguments.text("user"),
                                "bench.password", arguments.text("user")))
                .withFallback(ConfigFactory.parseResources("pekko.conf"))
                .withFallback(ConfigFactory.load())
                .resolve();
    }
}
