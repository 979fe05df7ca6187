package org.parley.core.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Map;
import java.util.ServiceLoader;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Occurrence;

class CircumstancesResolverTest {

    private static final Instant RECORDED = Instant.parse("2017-01-01T00:00:00Z");
    private static final Map<String, String> ON_A_DAY =
            Map.of(Circumstances.OCCURRED_ON, "2016-06-23", Circumstances.ACTOR, "ana");

    @Test
    void axon_finds_it_by_itself() {
        assertThat(ServiceLoader.load(ParameterResolverFactory.class))
                .hasAtLeastOneElementOfType(CircumstancesResolver.class);
    }

    @Test
    void a_command_says_who_acts() throws Exception {
        var message = new GenericCommandMessage<>("command", ON_A_DAY);
        assertThat(resolver(0).matches(message)).isTrue();
        assertThat(resolver(0).resolveParameterValue(message))
                .isEqualTo(Circumstances.of(ON_A_DAY, RECORDED));
    }

    @Test
    void they_are_read_once_for_the_command_in_hand_and_anew_for_any_other() throws Exception {
        var command = new GenericCommandMessage<>("command", ON_A_DAY);
        DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(command);
        try {
            Object read = resolver(0).resolveParameterValue(command);
            assertThat(resolver(0).resolveParameterValue(command)).isSameAs(read);
            var other = new GenericCommandMessage<>("other", Map.of(Circumstances.ACTOR, "eva"));
            assertThat(resolver(0).resolveParameterValue(other)).isNotEqualTo(read);
        } finally {
            work.rollback();
        }
    }

    @Test
    void an_event_says_when_it_happened() throws Exception {
        var message = new GenericEventMessage<>("id", "event", ON_A_DAY, RECORDED);
        assertThat(resolver(1).matches(message)).isTrue();
        assertThat(resolver(1).resolveParameterValue(message))
                .isEqualTo(Occurrence.of("2016-06-23", RECORDED));
    }

    @Test
    void an_event_of_which_nothing_is_said_happened_when_it_was_recorded() throws Exception {
        var message = new GenericEventMessage<>("id", "event", Map.of(), RECORDED);
        assertThat(resolver(1).resolveParameterValue(message))
                .isEqualTo(Occurrence.of(null, RECORDED));
    }

    @Test
    void other_messages_have_no_circumstances() throws Exception {
        assertThat(resolver(0).matches(new GenericMessage<>("query"))).isFalse();
    }

    @Test
    void other_parameters_are_not_its_business() throws Exception {
        assertThat(resolver(2)).isNull();
    }

    private static ParameterResolver<?> resolver(int index) throws NoSuchMethodException {
        Method handler =
                CircumstancesResolverTest.class.getDeclaredMethod(
                        "handler", Circumstances.class, Occurrence.class, String.class);
        return new CircumstancesResolver().createInstance(handler, handler.getParameters(), index);
    }

    @SuppressWarnings({"unused", "UnusedMethod"})
    private static void handler(Circumstances by, Occurrence at, String other) {}
}
