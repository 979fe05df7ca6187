package org.parley.api.eventstore.processing;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.parley.api.eventstore.ProjectionReset;
import org.parley.api.eventstore.ViewPositions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What holds for every processor. How big, how parallel and whether what fails is put aside stands
 * in application.yaml, under names without dots: others would silently not be found there.
 */
@Configuration(proxyBeanMethods = false)
public class ProcessorWiring {

    private static final List<String> PUTTING_ASIDE = List.of("portfolio", "milestone", "history");

    @Bean
    PerNegotiation perNegotiation() {
        return new PerNegotiation();
    }

    @Bean
    HandlerEnhancerDefinition savepointPerEvent(
            ObjectProvider<PlatformTransactionManager> transactions) {
        return new SavepointPerEvent(transactions::getObject);
    }

    @Bean
    ViewPositions viewPositions(org.axonframework.config.Configuration axon) {
        return new LocalPositions(new Processors(axon));
    }

    @Bean
    ProjectionReset projectionReset(org.axonframework.config.Configuration axon) {
        return new PlainReset(new Processors(axon));
    }

    @Bean
    ConfigurerModule processors(PerNegotiation perNegotiation) {
        return configurer -> configure(configurer.eventProcessing(), perNegotiation);
    }

    private static void configure(
            EventProcessingConfigurer processing, PerNegotiation perNegotiation) {
        processing
                .usingPooledStreamingEventProcessors()
                .registerDefaultSequencingPolicy(_ -> perNegotiation)
                // the default logs a failure and goes on without the event
                .registerDefaultListenerInvocationErrorHandler(
                        _ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultDeadLetterPolicy(_ -> new LetterPolicy());
        PUTTING_ASIDE.forEach(name ->
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                        name, (_, invoker) -> invoker.allowReset(true)));
    }
}
