package org.parley.api.eventstore;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.parley.api.database.TestDatabase;
import org.parley.projections.ReadSide;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wiring, started on a database of its own, with what a test adds. */
public record Started(ConfigurableApplicationContext context) implements AutoCloseable {

    public static Started in(Path folder, Class<?>... more) {
        return with(folder, new String[0], more);
    }

    static Started with(Path folder, String[] settings, Class<?>... more) {
        return on(TestDatabase.in(folder), settings, more);
    }

    /** One of perhaps several on the same database. */
    public static Started on(TestDatabase database, String[] settings, Class<?>... more) {
        return new Started(
                new SpringApplicationBuilder(House.class)
                        .sources(more)
                        .web(WebApplicationType.NONE)
                        .run(arguments(database, settings)));
    }

    private static String[] arguments(TestDatabase database, String[] settings) {
        return Stream.of(
                        List.of("spring.main.banner-mode=off", "logging.level.root=warn"),
                        database.settings(),
                        List.of(settings))
                .flatMap(List::stream)
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public CommandGateway commands() {
        return bean(CommandGateway.class);
    }

    Configuration axon() {
        return bean(Configuration.class);
    }

    EventStore events() {
        return bean(EventStore.class);
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** The wiring without the rest of the application. */
    @EnableAutoConfiguration
    @Import({EventStoreWiring.class, ReadSide.class})
    static class House {}
}
