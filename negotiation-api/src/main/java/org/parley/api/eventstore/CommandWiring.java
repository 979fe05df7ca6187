package org.parley.api.eventstore;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.parley.api.eventstore.append.Recording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** How commands travel: one handler each, tried again after a lost race. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandWiring {

    @Bean
    @Qualifier("localSegment")
    SeparateCommandBus commandBus(
            Configuration configuration,
            DuplicateCommandHandlerResolver duplicates,
            Recording recording) {
        SeparateCommandBus bus =
                new SeparateCommandBus(
                        SimpleCommandBus.builder()
                                .duplicateCommandHandlerResolver(duplicates)
                                .messageMonitor(
                                        configuration.messageMonitor(
                                                CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(recording::around);
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, LostRaces lostRaces) {
        return DefaultCommandGateway.builder().commandBus(bus).retryScheduler(lostRaces).build();
    }

    @Bean
    LostRaces lostRaces() {
        return new LostRaces();
    }

    @Bean
    DuplicateCommandHandlerResolver duplicateCommandHandlers() {
        return FailingDuplicateCommandHandlerResolver.instance();
    }

    /** What caused a message, and what set off the whole chain of them. */
    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider("causationId", "correlationId");
    }

    @Bean
    CorrelationDataProvider command() {
        return message ->
                message instanceof CommandMessage<?>
                        ? Map.of("commandId", message.getIdentifier())
                        : Map.of();
    }
}
