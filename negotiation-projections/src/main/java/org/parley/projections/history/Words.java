package org.parley.projections.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Due;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RoundId;

/**
 * The pieces of a summary. Who or what is meant is kept as an id in braces and named on reading, so
 * that writing a summary needs to know nothing but its event.
 */
final class Words {

    private static final Pattern ID = Pattern.compile("\\{([0-9a-f-]{36})}");
    private static final int LONGEST = 240;

    private Words() {}

    static String the(PartyId party) {
        return mark(party.value());
    }

    static String the(AgendaItemId item) {
        return "\u201c" + mark(item.value()) + "\u201d";
    }

    static String the(RoundId round) {
        return "\u201c" + mark(round.value()) + "\u201d";
    }

    static String the(MeasureId measure) {
        return "\u201c" + mark(measure.value()) + "\u201d";
    }

    static String the(MilestoneId milestone) {
        return "\u201c" + mark(milestone.value()) + "\u201d";
    }

    static String the(IncidentId incident) {
        return "\u201c" + mark(incident.value()) + "\u201d";
    }

    /** Several parties in a row. */
    static String all(List<PartyId> parties) {
        return parties.stream().map(Words::the).collect(Collectors.joining(", "));
    }

    static String quoted(String text) {
        return "\u201c" + shortened(text) + "\u201d";
    }

    /** A reason after a colon, or nothing. */
    static String because(@Nullable String reason) {
        return reason == null ? "" : ": " + shortened(reason);
    }

    static String due(Due due) {
        return due.date() != null
                ? due.date().toString()
                : due.period() + " after " + shortened(String.valueOf(due.anchor()));
    }

    /** A constant as people write it: PARTIALLY_VERIFIED is "partially verified". */
    static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Puts names in the place of ids. */
    static String named(String summary, Map<UUID, String> names) {
        return ID.matcher(summary)
                .replaceAll(found -> {
                    UUID id = UUID.fromString(found.group(1));
                    return Matcher.quoteReplacement(names.getOrDefault(id, id.toString()));
                });
    }

    private static String mark(UUID id) {
        return "{" + id + "}";
    }

    /** Braces would be taken for a name. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").replace('{', '(').replace('}', ')');
        line = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
