package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.backchannel.command.LeaveBackchannel;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.brief.content.Reason;
import org.parley.core.measure.command.ConsentToMeasure;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Seat;

class CommandPolicyTest {

    private static final SeatsForTests HOUSE = new SeatsForTests();
    private static final NegotiationId HERE = HOUSE.negotiation();
    private static final PartyId OTHERS = new PartyId(UUID.randomUUID());

    private final CommandPolicy policy =
            new CommandPolicy(new CommandPlaces(new Resources(HOUSE, HOUSE, HOUSE), HOUSE));

    @Test
    void a_delegate_acts_for_the_party_whose_seat_he_holds() {
        assertThat(send(consent(HERE), "delegate", "delegate HEAD", HOUSE.party()))
                .isEqualTo("done");
    }

    @Test
    void a_delegate_acts_for_no_other_party() {
        assertForbidden(consent(HERE), "delegate", "delegate HEAD", OTHERS);
    }

    @Test
    void a_delegate_who_was_recalled_meanwhile_finds_nothing() {
        assertAbsent(consent(HERE), "recalled", "delegate HEAD", HOUSE.party());
    }

    @Test
    void nobody_acts_in_a_negotiation_that_is_not_there() {
        NegotiationId nowhere = new NegotiationId(UUID.randomUUID());
        assertAbsent(consent(nowhere), "delegate", "delegate HEAD", HOUSE.party());
        assertAbsent(party(nowhere), "office", "secretariat", null);
    }

    @Test
    void the_secretariat_keeps_the_record() {
        assertThat(send(party(HERE), "office", "secretariat", null)).isEqualTo("done");
    }

    @Test
    void a_delegate_does_not_keep_the_record() {
        assertForbidden(party(HERE), "delegate", "delegate HEAD", null);
    }

    @Test
    void the_secretariat_consents_only_on_behalf() {
        assertForbidden(consent(HERE), "office", "secretariat", null);
        assertForbidden(consent(HERE), "office", "secretariat", HOUSE.party());
        assertThat(send(consent(HERE), onBehalf(HOUSE.party()))).isEqualTo("done");
    }

    @Test
    void nobody_writes_into_the_brief_of_another_party() {
        var foreign = withdraw(new BriefId(HERE, OTHERS));
        assertForbidden(foreign, "delegate", "delegate HEAD", HOUSE.party());
        assertThatThrownBy(() -> send(foreign, onBehalf(HOUSE.party())))
                .isInstanceOf(ForbiddenByPolicy.class);
        assertThat(
                        send(
                                withdraw(new BriefId(HERE, HOUSE.party())),
                                "delegate",
                                "delegate HEAD",
                                HOUSE.party()))
                .isEqualTo("done");
    }

    @Test
    void a_delegate_speaks_on_a_line_that_he_is_on_and_finds_no_other() {
        var own = new LeaveBackchannel(SeatsForTests.LINE, HERE);
        var other = new LeaveBackchannel(new BackchannelId(UUID.randomUUID()), HERE);
        var elsewhere =
                new LeaveBackchannel(own.backchannelId(), new NegotiationId(new UUID(1, 1)));

        assertThat(send(own, "delegate", "delegate HEAD", HOUSE.party())).isEqualTo("done");
        assertAbsent(other, "delegate", "delegate HEAD", HOUSE.party());
        assertAbsent(elsewhere, "delegate", "delegate HEAD", HOUSE.party());
        assertAbsent(own, "recalled", "delegate HEAD", HOUSE.party());
        assertAbsent(own, "office", "secretariat", null);
    }

    @Test
    void nobody_speaks_on_a_line_on_behalf_of_another() {
        assertThatThrownBy(() ->
                        send(
                                new LeaveBackchannel(SeatsForTests.LINE, HERE),
                                onBehalf("delegate", OTHERS)))
                .isInstanceOf(ForbiddenByPolicy.class);
    }

    @Test
    void an_automation_does_only_what_follows_by_itself() {
        assertForbidden(consent(HERE), "system", "automation", HOUSE.party());
    }

    @Test
    void nothing_is_done_without_an_authority() {
        assertForbidden(party(HERE), null, null, null, CommandRejected.class);
    }

    @Test
    void a_measure_belongs_to_its_negotiation() {
        var known = new ConsentToMeasure(HOUSE.measure());
        var unknown = new ConsentToMeasure(new MeasureId(UUID.randomUUID()));
        assertThat(send(known, "delegate", "delegate HEAD", HOUSE.party())).isEqualTo("done");
        assertAbsent(unknown, "delegate", "delegate HEAD", HOUSE.party());
    }

    @Test
    void what_is_no_command_of_the_house_passes() {
        assertThat(send("something else", Map.of())).isEqualTo("done");
    }

    private static ConsentToAgendaItem consent(NegotiationId negotiation) {
        return new ConsentToAgendaItem(negotiation, new AgendaItemId(UUID.randomUUID()));
    }

    private static RegisterParty party(NegotiationId negotiation) {
        Seat seat = new Seat(OTHERS, "A state", "AS", PartyRole.OBSERVER);
        return new RegisterParty(negotiation, seat);
    }

    private static WithdrawRedLine withdraw(BriefId brief) {
        return new WithdrawRedLine(
                brief, new RedLineId(UUID.randomUUID()), Sealed.of(new Reason("given up")));
    }

    private void assertForbidden(
            Object command,
            @Nullable String actor,
            @Nullable String authority,
            @Nullable PartyId party) {
        assertForbidden(command, actor, authority, party, ForbiddenByPolicy.class);
    }

    private void assertAbsent(
            Object command, String actor, String authority, @Nullable PartyId party) {
        assertForbidden(command, actor, authority, party, CommandRejected.class);
    }

    private void assertForbidden(
            Object command,
            @Nullable String actor,
            @Nullable String authority,
            @Nullable PartyId party,
            Class<?> how) {
        assertThatThrownBy(() -> send(command, actor, authority, party)).isInstanceOf(how);
    }

    private Object send(
            Object command,
            @Nullable String actor,
            @Nullable String authority,
            @Nullable PartyId party) {
        Map<String, String> metadata = new HashMap<>();
        put(metadata, Circumstances.ACTOR, actor);
        put(metadata, Circumstances.AUTHORITY, authority);
        put(metadata, Circumstances.PARTY, party);
        return send(command, metadata);
    }

    private static Map<String, String> onBehalf(PartyId party) {
        return onBehalf("office", party);
    }

    private static Map<String, String> onBehalf(String actor, PartyId party) {
        return Map.of(
                Circumstances.ACTOR,
                actor,
                Circumstances.AUTHORITY,
                Authority.ON_BEHALF,
                Circumstances.PARTY,
                party.toString(),
                Circumstances.ON_BEHALF,
                "true");
    }

    private static void put(Map<String, String> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value.toString());
        }
    }

    private Object send(Object command, Map<String, String> metadata) {
        CommandMessage<?> message = new GenericCommandMessage<>(command, metadata);
        UnitOfWork<CommandMessage<?>> work = DefaultUnitOfWork.startAndGet(message);
        try {
            return policy.handle(work, () -> "done");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            work.rollback();
        }
    }
}
