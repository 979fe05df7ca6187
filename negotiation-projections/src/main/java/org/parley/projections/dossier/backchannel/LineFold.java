package org.parley.projections.dossier.backchannel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.content.Leaving;
import org.parley.core.backchannel.content.Opening;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.backchannel.event.MessageSent;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.projections.support.Fact;

/** A line, told fact by fact. */
final class LineFold {

    private static final long NOTHING_YET = -1;

    private final Names names;
    private final Map<Participant, Member> members = new LinkedHashMap<>();
    private final List<Message> messages = new ArrayList<>();
    private long version = NOTHING_YET;
    private Instant lastActivity = Instant.EPOCH;
    private @Nullable Fact<BackchannelEvent> opened;
    private @Nullable Opening opening;

    private LineFold(Names names) {
        this.names = names;
    }

    static LineFold of(List<Fact<BackchannelEvent>> facts, Names names) {
        LineFold line = new LineFold(names);
        facts.forEach(line::take);
        return line;
    }

    /** The line, or null when its opening was not told. */
    @Nullable Backchannel backchannel() {
        return opened == null ? null : backchannel(opened);
    }

    /** The same in short. */
    @Nullable LineInShort inShort() {
        return opened == null
                ? null
                : new LineInShort(
                        opened.event().backchannelId(),
                        version,
                        title(),
                        opening == null,
                        List.copyOf(members.values()),
                        messages.size(),
                        lastActivity,
                        names.told(opened, opening == null ? null : opening.by()));
    }

    private void take(Fact<BackchannelEvent> fact) {
        version = Math.max(version, fact.sequence());
        lastActivity = fact.recordedAt().isAfter(lastActivity) ? fact.recordedAt() : lastActivity;
        switch (fact.event()) {
            case BackchannelOpened e -> open(fact, e.opening().orNull());
            case MessageSent e -> messages.add(names.message(fact, e));
            case ParticipantLeft e -> leave(fact, e.leaving().orNull());
        }
    }

    private void open(Fact<BackchannelEvent> fact, @Nullable Opening content) {
        opened = fact;
        opening = content;
        if (content != null) {
            content.participants().forEach(one -> members.put(one, names.member(one, null)));
        }
    }

    private void leave(Fact<BackchannelEvent> fact, @Nullable Leaving content) {
        if (content != null) {
            Participant leaver = content.by().writer();
            members.put(leaver, names.member(leaver, fact.occurredOn()));
        }
    }

    private Backchannel backchannel(Fact<BackchannelEvent> first) {
        return new Backchannel(
                first.event().backchannelId(),
                first.event().negotiationId(),
                version,
                title(),
                opening == null,
                opening == null ? null : names.writer(opening.by()),
                List.copyOf(members.values()),
                List.copyOf(messages),
                names.told(first, opening == null ? null : opening.by()));
    }

    private @Nullable String title() {
        return opening == null ? null : opening.title();
    }
}
