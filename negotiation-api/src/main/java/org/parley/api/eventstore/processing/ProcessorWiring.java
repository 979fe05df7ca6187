package org.parley.api.eventstore.processing;

import java.time.Clock;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.serialization.Serializer;
import org.parley.api.eventstore.Arrivals;
import org.parley.api.eventstore.PutAside;
import org.parley.api.eventstore.ViewPositions;
import org.parley.api.eventstore.ViewProgress;
import org.parley.api.eventstore.ledger.Unnumbered;
import org.parley.api.eventstore.nodes.NodeId;
import org.parley.api.eventstore.nodes.Peers;
import org.parley.projections.support.Serving;
import org.parley.projections.support.Shelves;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;

/**
 * What holds for every processor. How big, how parallel and whether what fails is put aside stands
 * in application.yaml, under names without dots: others would silently not be found there.
 */
@Configuration(proxyBeanMethods = false)
public class ProcessorWiring {

    @Bean
    PerNegotiation perNegotiation() {
        return new PerNegotiation();
    }

    @Bean
    HandlerEnhancerDefinition savepointPerEvent(
            ObjectProvider<JdbcOperations> jdbc,
            ObjectProvider<Shelves> shelves,
            ObjectProvider<Serving> serving) {
        return new SavepointPerEvent(jdbc::getObject, shelves::getObject, serving::getObject);
    }

    @Bean
    Handled handled() {
        return new Handled();
    }

    @Bean
    StrictTokenStore tokenStore(
            ConnectionProvider connections,
            Serializer serializer,
            TokenSchema schema,
            NodeId node,
            Handled handled) {
        return new StrictTokenStore(
                StrictTokenStore.builder()
                        .connectionProvider(connections)
                        .schema(schema)
                        .serializer(serializer)
                        .nodeId(node.text())
                        .claimTimeout(Claims.TIMEOUT),
                handled);
    }

    @Bean
    FairShare fairShare(JdbcClient jdbc, Peers peers) {
        return new FairShare(jdbc, peers);
    }

    @Bean
    Parts parts(
            org.axonframework.config.Configuration axon, JdbcClient jdbc, Serializer serializer) {
        return new Parts(new Processors(axon), jdbc, serializer);
    }

    @Bean
    ViewPositions viewPositions(
            org.axonframework.config.Configuration axon,
            Parts parts,
            JdbcClient jdbc,
            @Lazy EventStore events,
            PerNegotiation order) {
        return new SharedPositions(
                new Processors(axon), parts, new LastHandled(jdbc, events, order));
    }

    @Bean
    Arrivals arrivals(
            JdbcClient jdbc, Unnumbered unnumbered, org.axonframework.config.Configuration axon) {
        Processors processors = new Processors(axon);
        return new LeafArrivals(
                jdbc,
                unnumbered,
                SingletonSupplier.of(() -> LastHandled.ignored(processors.handlersOf("history"))));
    }

    @Bean
    ViewProgress viewProgress(org.axonframework.config.Configuration axon, Parts parts) {
        return new SharedProgress(new Processors(axon), parts);
    }

    @Bean
    PutAside putAside(
            org.axonframework.config.Configuration axon,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        return new LetterTable(axon, jdbc, transaction, clock);
    }

    @Bean
    ConfigurerModule processors(
            PerNegotiation perNegotiation, FairShare share, Handled handled, JdbcClient jdbc) {
        return configurer -> {
            configure(configurer.eventProcessing(), perNegotiation, share);
            configurer
                    .eventProcessing()
                    .registerDefaultHandlerInterceptor(
                            (_, processor) -> new OnceOnly(processor, handled, jdbc));
        };
    }

    private static void configure(
            EventProcessingConfigurer processing, PerNegotiation perNegotiation, FairShare share) {
        processing
                .usingPooledStreamingEventProcessors()
                .registerPooledStreamingEventProcessorConfiguration(
                        (_, builder) -> Claims.applyTo(builder.maxSegmentProvider(share)))
                .registerDefaultSequencingPolicy(_ -> perNegotiation)
                // the default logs a failure and goes on without the event
                .registerDefaultListenerInvocationErrorHandler(
                        _ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultDeadLetterPolicy(_ -> new LetterPolicy())
                // its rows go with the events of the command, which has no transaction of its own
                .registerTransactionManager("accreditation", _ -> NoTransactionManager.INSTANCE);
    }
}
