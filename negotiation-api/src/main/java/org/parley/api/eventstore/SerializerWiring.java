package org.parley.api.eventstore;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.parley.api.eventstore.sealing.Seals;
import org.parley.api.eventstore.vocabulary.BriefsAreSealed;
import org.parley.api.eventstore.vocabulary.CorrectionsSayInsteadOf;
import org.parley.api.eventstore.vocabulary.EventTypes;
import org.parley.api.eventstore.vocabulary.MachineTypes;
import org.parley.api.eventstore.vocabulary.ParleySerializer;
import org.parley.api.eventstore.vocabulary.RegistryGuard;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** One serializer for events, another for what the framework stores; neither reads the other's. */
@Configuration(proxyBeanMethods = false)
class SerializerWiring {

    @Bean
    @Primary
    Serializer serializer(Seals seals) {
        return ParleySerializer.of(MachineTypes.vocabulary(), seals);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Seals seals) {
        return ParleySerializer.of(EventTypes.vocabulary(), seals);
    }

    @Bean
    @Order(1)
    EventUpcaster briefsAreSealed() {
        return new BriefsAreSealed();
    }

    @Bean
    @Order(2)
    EventUpcaster correctionsSayInsteadOf() {
        return new CorrectionsSayInsteadOf();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    EventUpcaster registryGuard() {
        return new RegistryGuard(EventTypes.vocabulary(), MachineTypes.vocabulary());
    }
}
