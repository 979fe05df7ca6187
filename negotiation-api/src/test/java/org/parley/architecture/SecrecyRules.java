package org.parley.architecture;

import static org.parley.architecture.Conditions.none;
import static org.parley.architecture.HouseRule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.canary.core.brief.event.SecretInTheClear;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Excerpt;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.LineExcerpt;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.RegisterId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;

/** What a party keeps to itself is never a plain value in what is recorded or asked. */
final class SecrecyRules {

    private SecrecyRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "in rooms that are confidential, events and commands hold ids, choices and"
                                + " seals alone",
                        house -> house.in(CONFIDENTIAL),
                        house ->
                                none(
                                        "hold a secret in the clear",
                                        SecrecyRules::plain,
                                        String::valueOf),
                        SecretInTheClear.class));
    }

    private static final String[] CONFIDENTIAL = {
        "core.brief.event..",
        "core.brief.command..",
        "core.custody.event..",
        "core.custody.command..",
        "core.backchannel.event..",
        "core.backchannel.command.."
    };

    /** A closed list: what is not in it is secret until somebody has thought about it. */
    private static final Set<Class<?>> OPEN =
            Set.of(
                    Sealed.class,
                    NegotiationId.class,
                    PartyId.class,
                    BriefId.class,
                    RedLineId.class,
                    InternalPositionId.class,
                    IncidentNoteId.class,
                    ConsultationId.class,
                    BackchannelId.class,
                    MessageId.class,
                    RegisterId.class,
                    LineExcerpt.class,
                    CustodyId.class,
                    BreakGlassId.class,
                    ShreddingId.class,
                    Excerpt.class,
                    Duration.class,
                    Instant.class);

    private static Stream<String> plain(JavaClass type) {
        boolean recordedOrAsked = type.isRecord() && !type.getRawInterfaces().isEmpty();
        return recordedOrAsked
                ? Arrays.stream(type.reflect().getRecordComponents())
                        .filter(part -> !isOpen(part.getType()))
                        .map(SecrecyRules::described)
                : Stream.empty();
    }

    private static boolean isOpen(Class<?> type) {
        return type.isEnum() || OPEN.contains(type);
    }

    private static String described(RecordComponent part) {
        return part.getName() + " is a plain " + part.getType().getSimpleName();
    }
}
