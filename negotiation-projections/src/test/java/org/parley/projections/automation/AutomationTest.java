package org.parley.projections.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;
import org.parley.core.brief.content.Wording;
import org.parley.core.brief.event.RedLineDisclosed;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.negotiation.command.RecordDisclosedRedLine;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

class AutomationTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final PartyId GOC = new PartyId(UUID.randomUUID());
    private static final Circumstances CAUSE =
            new Circumstances(
                    "goc.head",
                    GOC,
                    "delegate HEAD",
                    false,
                    Occurrence.of("2016-12-01", Instant.parse("2026-03-01T10:00:00Z")),
                    "a newspaper",
                    null,
                    3L);

    private static final Wording NO_MORE =
            new Wording(new AgendaItemId(UUID.randomUUID()), "No more", Firmness.FIRM, null);

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Orders orders =
            new Orders(DefaultCommandGateway.builder().commandBus(bus).build());
    private final List<CommandMessage<?>> sent = new CopyOnWriteArrayList<>();

    @Test
    void a_disclosed_red_line_is_put_before_the_table_as_it_was_worded() {
        bus.subscribe(RecordDisclosedRedLine.class.getName(), this::record);
        RedLineDisclosed event =
                new RedLineDisclosed(
                        TALKS, GOC, new RedLineId(UUID.randomUUID()), Sealed.of(NO_MORE));

        new WhenARedLineIsDisclosed(orders).on(event, CAUSE);

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().getPayload())
                .isEqualTo(
                        new RecordDisclosedRedLine(
                                TALKS,
                                event.redLineId(),
                                GOC,
                                NO_MORE.itemId(),
                                "No more",
                                Firmness.FIRM,
                                null));
    }

    @Test
    void what_nobody_can_read_any_more_is_not_put_before_the_table() {
        bus.subscribe(RecordDisclosedRedLine.class.getName(), this::record);
        RedLineDisclosed event =
                new RedLineDisclosed(TALKS, GOC, new RedLineId(UUID.randomUUID()), Sealed.gone());

        new WhenARedLineIsDisclosed(orders).on(event, CAUSE);

        assertThat(sent).isEmpty();
    }

    @Test
    void the_system_acts_for_nobody_and_when_its_cause_happened() {
        bus.subscribe(ResolveDueDates.class.getName(), this::record);
        orders.send(order(), CAUSE);

        Circumstances by =
                Circumstances.of(
                        sent.getFirst().getMetaData(), Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(by)
                .isEqualTo(
                        new Circumstances(
                                "system",
                                null,
                                "automation",
                                false,
                                CAUSE.occurrence(),
                                "a newspaper",
                                null,
                                null));
    }

    @Test
    void what_was_refused_is_settled() {
        bus.subscribe(
                ResolveDueDates.class.getName(),
                _ -> {
                    throw rejected(new Absent());
                });

        assertThatCode(() -> orders.send(order(), CAUSE)).doesNotThrowAnyException();
    }

    @Test
    void what_failed_is_tried_again_by_whoever_sent_it() {
        bus.subscribe(
                ResolveDueDates.class.getName(),
                _ -> {
                    throw new IllegalStateException("no database");
                });

        assertThatThrownBy(() -> orders.send(order(), CAUSE)).hasMessageContaining("no database");
    }

    private Object record(CommandMessage<?> message) {
        sent.add(message);
        return 1L;
    }

    private static ResolveDueDates order() {
        return new ResolveDueDates(
                new MeasureId(UUID.randomUUID()), "D-Day", LocalDate.of(2016, 12, 1));
    }
}
