package org.parley.projections.dossier.backchannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.projections.support.Story.minute;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.backchannel.content.Leaving;
import org.parley.core.backchannel.content.Opening;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.content.Saying;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.backchannel.event.MessageSent;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Username;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Story;

class LineFoldTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final BackchannelId LINE = new BackchannelId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final PartyId SOUTH = new PartyId(UUID.randomUUID());
    private static final Participant ANNA = new Participant(new Username("anna"), NORTH);
    private static final Participant SAM = new Participant(new Username("sam"), SOUTH);
    private static final Names NAMES = new Names(Map.of(NORTH, "N", SOUTH, "S"));

    private final Story<BackchannelEvent> story =
            new Story<BackchannelEvent>()
                    .on(
                            "2014-11-16",
                            new BackchannelOpened(
                                    TALKS,
                                    LINE,
                                    Sealed.of(
                                            new Opening(
                                                    "Prisoners",
                                                    List.of(ANNA, SAM),
                                                    signature(ANNA)))));

    @Test
    void it_shows_who_is_on_it_and_what_was_said_in_order() {
        story.on("2014-11-17", said(SAM, "By Sunday")).on("2014-11-18", said(ANNA, "Agreed"));

        Backchannel line = now();
        assertThat(line.title()).isEqualTo("Prisoners");
        assertThat(line.version()).isEqualTo(2);
        assertThat(line.openedBy())
                .isEqualTo(new Writer(ANNA.username(), "N", NORTH, "delegate HEAD"));
        assertThat(line.participants()).extracting(Member::party).containsExactly("N", "S");
        assertThat(line.messages())
                .extracting(Message::text)
                .containsExactly("By Sunday", "Agreed");
        Message first = line.messages().getFirst();
        assertThat(first.author())
                .isEqualTo(new Writer(SAM.username(), "S", SOUTH, "delegate HEAD"));
        assertThat(first.told().occurredOn()).isEqualTo("2014-11-17");
        assertThat(first.told().recordedAt()).isEqualTo(minute(1));
        assertThat(first.told().source()).isEqualTo("a note");
        assertThat(first.told().marking()).isEqualTo(Marking.RED);
    }

    @Test
    void who_has_left_stands_there_as_one_who_has() {
        story.on(
                "2014-11-30",
                new ParticipantLeft(TALKS, LINE, Sealed.of(new Leaving(signature(SAM)))));

        assertThat(now().participants())
                .extracting(Member::leftOn)
                .containsExactly(null, "2014-11-30");
    }

    @Test
    void it_is_read_as_of_any_moment() {
        story.on("2014-11-17", said(SAM, "By Sunday")).on("2014-11-16", said(ANNA, "Hello"));

        assertThat(texts(new Moment(minute(1), null, null))).containsExactly("By Sunday");
        assertThat(texts(new Moment(null, null, 1L))).containsExactly("By Sunday");
        assertThat(texts(new Moment(null, Instant.parse("2014-11-16T12:00:00Z"), null)))
                .containsExactly("Hello");
        assertThat(texts(new Moment(null, Instant.parse("2014-11-17T12:00:00Z"), null)))
                .containsExactly("Hello", "By Sunday");
        assertThat(then(new Moment(null, Instant.parse("2014-11-15T00:00:00Z"), null))).isNull();
    }

    @Test
    void in_short_it_says_how_much_there_is_and_when_there_was_something_last() {
        story.on("2014-11-17", said(SAM, "By Sunday"));

        LineInShort line = LineFold.of(story.facts(), NAMES).inShort();
        assertThat(line.title()).isEqualTo("Prisoners");
        assertThat(line.messages()).isEqualTo(1);
        assertThat(line.version()).isEqualTo(1);
        assertThat(line.lastActivity()).isEqualTo(minute(1));
        assertThat(line.openedAt()).isEqualTo(minute(0));
    }

    @Test
    void what_was_destroyed_with_its_key_is_gone_and_that_it_was_there_is_told() {
        Story<BackchannelEvent> destroyed =
                new Story<BackchannelEvent>()
                        .then(new BackchannelOpened(TALKS, LINE, Sealed.gone()))
                        .then(
                                new MessageSent(
                                        TALKS,
                                        LINE,
                                        new MessageId(UUID.randomUUID()),
                                        Sealed.gone()))
                        .then(new ParticipantLeft(TALKS, LINE, Sealed.gone()));

        Backchannel line = LineFold.of(destroyed.facts(), NAMES).backchannel();
        assertThat(line.gone()).isTrue();
        assertThat(line.title()).isNull();
        assertThat(line.openedBy()).isNull();
        assertThat(line.participants()).isEmpty();
        assertThat(line.version()).isEqualTo(2);
        assertThat(line.messages()).hasSize(1);
        Message message = line.messages().getFirst();
        assertThat(message.gone()).isTrue();
        assertThat(message.text()).isNull();
        assertThat(message.author()).isNull();
        assertThat(message.told().recordedAt()).isEqualTo(minute(1));
    }

    private List<String> texts(Moment moment) {
        return then(moment).messages().stream().map(Message::text).toList();
    }

    private Backchannel now() {
        return then(Moment.NOW);
    }

    private @Nullable Backchannel then(Moment moment) {
        return LineFold.of(moment.of(story.facts()), NAMES).backchannel();
    }

    private static MessageSent said(Participant writer, String text) {
        return new MessageSent(
                TALKS,
                LINE,
                new MessageId(UUID.randomUUID()),
                Sealed.of(new Saying(text, signature(writer))));
    }

    private static Signature signature(Participant writer) {
        return new Signature(writer, "delegate HEAD", "a note", Marking.RED);
    }
}
