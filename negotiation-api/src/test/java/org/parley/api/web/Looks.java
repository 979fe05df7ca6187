package org.parley.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.api.command.Reply;

/** Looks at an answer as a browser would, for what should be text and became more. */
final class Looks {

    private static final Set<String> LINKS =
            Set.of("href", "src", "action", "formaction", "xlink:href", "srcdoc", "data", "poster");
    private static final Set<String> KINDS =
            Set.of(
                    "text/html",
                    "application/json",
                    "application/problem+json",
                    "application/x-ndjson",
                    "application/vnd.spring-boot.actuator.v3+json",
                    "application/vnd.cyclonedx+json",
                    "application/vnd.oai.openapi",
                    "text/plain",
                    "text/csv",
                    "text/calendar",
                    "application/pdf",
                    "text/css",
                    "text/event-stream",
                    "text/javascript",
                    "image/svg+xml");

    private Looks() {}

    /** What is wrong with it. */
    static List<String> at(Reply answer) {
        List<String> complaints = new ArrayList<>();
        String kind = kind(answer);
        if (answer.response().body().length > 0 && !KINDS.contains(kind)) {
            complaints.add("is of the kind " + kind);
        }
        if (!"nosniff".equals(answer.header("X-Content-Type-Options"))) {
            complaints.add("may be sniffed");
        }
        String policy = String.valueOf(answer.header("Content-Security-Policy"));
        boolean closed =
                policy.startsWith("default-src 'none';")
                        && (policy.contains("script-src 'self';")
                                || !policy.contains("script-src"));
        if (!closed || policy.contains("unsafe")) {
            complaints.add("lets scripts run: " + policy);
        }
        if (String.valueOf(answer.header("Location")).contains(Payloads.MARK + "(")) {
            complaints.add("leads astray: " + answer.header("Location"));
        }
        if (answer.text().contains(Payloads.WORKED_OUT)) {
            complaints.add("worked out a sum");
        }
        if (kind.equals("text/html")) {
            page(Jsoup.parse(answer.text()), complaints);
        }
        return complaints;
    }

    static boolean isPage(Reply answer) {
        return kind(answer).equals("text/html");
    }

    private static String kind(Reply answer) {
        String header = answer.header("Content-Type");
        return header == null ? "none" : header.replaceAll("\\s*;.*", "").toLowerCase(Locale.ROOT);
    }

    private static void page(Document page, List<String> complaints) {
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            if (name.contains(Payloads.MARK)
                    || Set.of("iframe", "object", "embed", "base", "style").contains(name)) {
                complaints.add("has an element " + element.outerHtml());
            }
            if (name.equals("script") && (!element.hasAttr("src") || !element.data().isEmpty())) {
                complaints.add("has a script " + element.outerHtml());
            }
            element.attributes().forEach(attribute -> attribute(element, attribute, complaints));
        }
    }

    private static void attribute(Element element, Attribute attribute, List<String> complaints) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean runs = name.startsWith("on") || name.equals("style");
        boolean leads = LINKS.contains(name) && value.matches("(?s)(javascript|data|vbscript):.*");
        if (runs || leads || name.contains(Payloads.MARK)) {
            complaints.add("has an attribute " + element.outerHtml());
        }
    }
}
