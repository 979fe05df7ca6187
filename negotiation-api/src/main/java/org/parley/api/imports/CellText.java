package org.parley.api.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.core.shared.PartyId;

/**
 * What the text of a cell means in a command.
 *
 * @param parties by short name in capitals
 */
record CellText(Mapping mapping, Map<String, PartyId> parties) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The name of a constant, in any case. */
    static <E extends Enum<E>> String oneOf(String text, Class<E> type) {
        List<String> names = List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
        return names.stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be one of " + String.join(", ", names)));
    }

    String day(String text) {
        return mapping.day(text).toString();
    }

    String party(String text) {
        PartyId party = parties.get(text.toUpperCase(Locale.ROOT));
        if (party == null) {
            throw new IllegalArgumentException(
                    "no party here has the short name "
                            + text
                            + "; there are "
                            + String.join(", ", parties.keySet().stream().sorted().toList()));
        }
        return party.toString();
    }

    /** A key is a label of the import; what is an id already stays one. */
    static String label(String text) {
        return text.startsWith("@") || ID.matcher(text).matches() ? text : "@" + text;
    }
}
