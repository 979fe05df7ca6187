package org.parley.api.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Text that would do something if a page took it for more than text. */
final class Payloads implements Iterator<String> {

    /** Stands in every one of them and nowhere else. */
    static final String MARK = "xqz";

    /** What a template would make of the sum in some of them. */
    static final String WORKED_OUT = "13965169";

    static final List<String> ALL =
            List.of(
                    "<script>xqz()</script>",
                    "\"><img src=x onerror=xqz()>",
                    "'><svg/onload=xqz()>",
                    "' onmouseover='xqz()' autofocus onfocus='xqz()",
                    "</title></textarea></table><xqz-made onclick=xqz()>",
                    "javascript:xqz()",
                    "data:text/html,<script>xqz()</script>",
                    "{{3737*3737}} xqz",
                    "${3737*3737} xqz",
                    "[[${3737*3737}]] xqz",
                    "__${3737*3737}__::xqz",
                    "=HYPERLINK(\"x\",\"xqz\")",
                    "&lt;script&gt;xqz()&lt;/script&gt;",
                    "--><script>xqz()</script><!--",
                    "\uff1cscript\uff1exqz()\uff1c/script\uff1e",
                    "]]><xqz-made/><![CDATA[",
                    "\\u003cscript\\u003exqz()");

    /** What people write in their own words, by the names that fields have. */
    private static final Set<String> PROSE =
            Set.of("title", "description", "label", "place", "format", "reason", "source", "text");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private int next;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public String next() {
        return ALL.get(next++ % ALL.size());
    }

    /** A file of commands that says the same, with a payload after every text of somebody's own. */
    String poisoned(String file) {
        StringBuilder poisoned = new StringBuilder();
        for (String line : file.lines().toList()) {
            JsonNode command = JSON.readTree(line);
            poison(command);
            poisoned.append(command).append('\n');
        }
        return poisoned.toString();
    }

    private void poison(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(field);
                boolean words = PROSE.contains(field) || field.equals("name") && isParty(object);
                if (value.isString() && words) {
                    object.put(field, value.asString() + " " + next());
                }
                poison(value);
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::poison);
        }
    }

    private static boolean isParty(ObjectNode object) {
        return object.has("shortName");
    }

    /** The body once for each text in it, which is a payload there. */
    Stream<String> inEachTextOf(JsonNode body) {
        return Stream.concat(
                pointers("", body).map(pointer -> with(body.deepCopy(), pointer)),
                Stream.of(body.toString()));
    }

    private String with(JsonNode body, String pointer) {
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        switch (body.at(pointer.substring(0, last))) {
            case ObjectNode object -> object.put(name, next());
            case ArrayNode array -> array.set(Integer.parseInt(name), next());
            default -> throw new IllegalArgumentException(pointer);
        }
        return body.toString();
    }

    private static Stream<String> pointers(String at, JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                    object.propertyNames().stream()
                            .flatMap(name -> pointers(at + "/" + name, object.path(name)));
            case ArrayNode array ->
                    Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                            .flatMap(i -> pointers(at + "/" + i, array.path(i)));
            default -> node.isString() ? Stream.of(at) : Stream.empty();
        };
    }

    String encoded() {
        return URLEncoder.encode(next(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
