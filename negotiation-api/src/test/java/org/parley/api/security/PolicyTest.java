package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.security.Decision.ALLOW;
import static org.parley.api.security.Decision.FORBID;
import static org.parley.api.security.Decision.HIDE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.api.security.Sentences.Asker;
import org.parley.core.shared.PartyRole;

class PolicyTest {

    private static final Asker SECRETARIAT = new Asker(GlobalRole.SECRETARIAT, null);
    private static final Asker OPERATOR = new Asker(GlobalRole.OPERATOR, null);
    private static final Asker DELEGATE = new Asker(null, PartyRole.PRINCIPAL);
    private static final Asker STRANGER = new Asker(null, null);

    @Test
    void nobody_without_a_seat_of_a_side_reads_a_brief() {
        for (GlobalRole role : GlobalRole.values()) {
            assertThat(decide(new Asker(role, null), Action.READ_BRIEF)).isEqualTo(FORBID);
        }
    }

    @Test
    void the_secretariat_acts_for_a_party_only_when_it_says_so() {
        Subject secretariat = SECRETARIAT.subject(Subject.ALL_SCOPES);
        assertThat(Policy.decide(secretariat, Action.SET_RED_LINE, Sentences.elsewhere(true)))
                .isEqualTo(ALLOW);
        assertThat(Policy.decide(secretariat, Action.SET_RED_LINE, Sentences.elsewhere(false)))
                .isEqualTo(FORBID);
    }

    @Test
    void the_operator_never_reads_content() {
        for (Action read :
                Set.of(
                        Action.READ_DOSSIER,
                        Action.READ_HISTORY,
                        Action.READ_MEASURES,
                        Action.READ_BRIEF)) {
            assertThat(decide(OPERATOR, read)).isEqualTo(FORBID);
        }
    }

    @Test
    void a_seat_gives_nothing_to_whoever_sees_how_much_every_side_writes() {
        for (GlobalRole role : Set.of(GlobalRole.AUDITOR, GlobalRole.OPERATOR)) {
            Asker seated = new Asker(role, PartyRole.PRINCIPAL);
            Subject subject = seated.subject(Subject.ALL_SCOPES);
            Resource own = Sentences.here(seated, true);
            assertThat(Policy.decide(subject, Action.READ_BRIEF, own)).isEqualTo(FORBID);
            assertThat(new Caller("someone", subject.roles(), own.accreditation()).party())
                    .isNull();
        }
    }

    @Test
    void a_delegate_sees_a_foreign_negotiation_no_more_than_one_that_is_not_there() {
        Subject delegate = DELEGATE.subject(Subject.ALL_SCOPES);
        assertThat(Policy.decide(delegate, Action.READ_DOSSIER, Sentences.elsewhere(true)))
                .isEqualTo(HIDE);
        assertThat(Policy.decide(delegate, Action.READ_DOSSIER, Resource.NOWHERE)).isEqualTo(HIDE);
    }

    @Test
    void a_token_that_may_only_read_writes_nothing() {
        Resource own = Sentences.here(DELEGATE, true);
        Subject reader = DELEGATE.subject(Set.of(Subject.READ));
        assertThat(Policy.decide(reader, Action.STATE_POSITION, own)).isEqualTo(FORBID);
        assertThat(Policy.decide(reader, Action.READ_DOSSIER, own)).isEqualTo(ALLOW);
    }

    @Test
    void a_token_that_may_only_write_reads_nothing() {
        Subject writer = DELEGATE.subject(Set.of(Subject.WRITE));
        assertThat(Policy.decide(writer, Action.READ_DOSSIER, Sentences.here(DELEGATE, true)))
                .isEqualTo(FORBID);
    }

    @Test
    void a_token_makes_no_token_and_changes_no_password() {
        Subject token = STRANGER.subject(Set.of(Subject.READ, Subject.WRITE));
        assertThat(Policy.decide(token, Action.MAKE_TOKEN, Resource.HOUSE)).isEqualTo(FORBID);
        assertThat(Policy.decide(token, Action.CHANGE_OWN_PASSWORD, Resource.HOUSE))
                .isEqualTo(FORBID);
    }

    private static Decision decide(Asker asker, Action action) {
        return Policy.decide(asker.subject(Subject.ALL_SCOPES), action, Sentences.elsewhere(true));
    }
}
