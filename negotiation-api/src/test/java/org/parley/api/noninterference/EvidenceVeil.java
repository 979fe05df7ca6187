package org.parley.api.noninterference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Opens an evidence file, so that what is in it can be compared: content is decoded; hashes and
 * signatures, which differ between any two runs, are replaced by whether they are there; of what is
 * sealed the length stays; streams stand in the order of their first leaves.
 */
final class EvidenceVeil {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BEGINNING = "{\"format\":\"parley-evidence/1\"";
    private static final Set<String> HASHES =
            Set.of("hash", "previous", "payloadHash", "metadataHash", "head");
    private static final Set<String> CONTENT = Set.of("payload", "metadata");
    private static final Pattern NOTE = Pattern.compile("[A-Za-z0-9+/]{43}=\n|\u2014 \\S+ \\S+\n");
    private static final Pattern BOX = Pattern.compile("\"box\":\"([^\"]*)\"");

    private EvidenceVeil() {}

    static String over(String text) {
        return text.startsWith(BEGINNING)
                ? inOrder(text.lines().toList()).stream()
                        .map(EvidenceVeil::line)
                        .collect(Collectors.joining("\n"))
                : text;
    }

    /** Streams stand in the order of their names, which are random: here, of their first leaves. */
    private static List<String> inOrder(List<String> lines) {
        List<String> ordered = new ArrayList<>(lines);
        int from = 0;
        while (from < lines.size() && !isStream(lines.get(from))) {
            from++;
        }
        int to = from;
        while (to < lines.size() && isStream(lines.get(to))) {
            to++;
        }
        String leaves = String.join("\n", lines.subList(0, from));
        ordered.subList(from, to).sort(Comparator.comparing(line -> leaves.indexOf(name(line))));
        return ordered;
    }

    private static boolean isStream(String line) {
        return JSON.readTree(line).path("kind").asString("").equals("stream");
    }

    private static String name(String line) {
        return "\"stream\":\"" + JSON.readTree(line).path("stream").asString() + "\"";
    }

    private static String line(String line) {
        ObjectNode members = (ObjectNode) JSON.readTree(line);
        for (String name : HASHES) {
            JsonNode hash = members.get(name);
            if (hash != null && hash.isString()) {
                members.put(name, "a hash");
            }
        }
        for (String name : CONTENT) {
            JsonNode content = members.get(name);
            if (content != null) {
                members.put(name, opened(content.asString()));
            }
        }
        JsonNode note = members.get("note");
        if (note != null) {
            members.put("note", NOTE.matcher(note.asString()).replaceAll("something signed\n"));
        }
        return members.toString();
    }

    private static String opened(String base64) {
        String json = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        return BOX.matcher(json)
                .replaceAll(
                        found -> Matcher.quoteReplacement("a box of " + found.group(1).length()));
    }
}
