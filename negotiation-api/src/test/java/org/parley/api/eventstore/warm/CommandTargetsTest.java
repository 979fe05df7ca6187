package org.parley.api.eventstore.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import org.parley.api.eventstore.Talks;
import org.parley.core.shared.NegotiationId;

class CommandTargetsTest {

    private final CommandTargets targets = new CommandTargets();

    @Test
    void a_command_goes_to_the_aggregate_that_its_record_names() {
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        var target = targets.resolveTarget(Talks.anchor(id, "D-Day"));
        assertThat(target.getIdentifierValue()).isEqualTo(id);
        assertThat(target.getVersion()).isNull();
    }

    @Test
    void a_command_that_names_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> targets.resolveTarget(new GenericCommandMessage<>("nowhere")))
                .withMessageContaining("which aggregate");
    }
}
