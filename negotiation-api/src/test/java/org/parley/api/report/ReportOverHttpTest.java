package org.parley.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.milestone.Promised;

/** A report is printed from what managers ask, and read by whoever cannot see it too. */
class ReportOverHttpTest {

    private static final House HOUSE = House.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Promised promised = Promised.due(HOUSE, TODAY.plusDays(20).toString(), 2);

    @Test
    void it_tells_what_managers_ask() throws IOException {
        String text = text(pdf("manager", ""));

        assertThat(text)
                .contains("Status report of " + TODAY, "2 milestones: 0 complete, 0 overdue")
                .contains("Progress by category", "MILITARY", "Due in the next 30 days")
                .contains("Step 0", "Step 1", "FARC-EP", TODAY.plusDays(20).toString())
                .contains("Nothing is overdue.", "Nobody waits.", "No incident is open.");
    }

    @Test
    void it_tells_of_any_moment() throws IOException {
        String then = text(pdf("manager", "?occurredBy=" + TODAY.plusDays(23)));

        assertThat(then)
                .contains("Status report of " + TODAY.plusDays(23), "2 overdue")
                .contains("It tells what had happened by", "overdue, 3 days")
                .contains("This is known of the present alone");
        assertThat(report("manager", "?asOf=2000-01-01T00:00:00Z").status()).isEqualTo(404);
    }

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf("manager", ""))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Status report: ");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("Document", "H1", "H2", "P", "Table", "TR", "TH", "TD");
        }
    }

    @Test
    void one_can_jump_to_each_of_its_parts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf("manager", ""))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(pdf)).isNotNull();
            }
            assertThat(titles)
                    .startsWith("Progress by category", "Due soon", "Overdue")
                    .endsWith("Open incidents");
        }
    }

    @Test
    void its_fonts_are_in_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf("manager", ""))) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst(".*\\+", ""));
                }
            }
            assertThat(fonts).containsExactlyInAnyOrder("DejaVuSans", "DejaVuSans-Bold");
        }
    }

    @Test
    void text_is_printed_as_it_is_and_nothing_is_fetched() throws IOException {
        promised.post(
                "goc.head",
                "/negotiations/" + promised.table().id() + "/incidents",
                """
                {"title": "Señal & <img src='http://localhost:1/x'/> Ж", "severity": 3,
                 "responseWithin": "PT24H"}
                """);

        assertThat(text(pdf("manager", "")))
                .contains("Señal & <img src='http://localhost:1/x'/> Ж");
    }

    @Test
    void what_is_read_from_the_right_is_drawn_from_the_right() throws IOException {
        promised.post(
                "goc.head",
                "/negotiations/" + promised.table().id() + "/incidents",
                "{\"title\": \"שלום (7) سلام 12\", \"severity\": 3, \"responseWithin\": \"PT24H\"}");

        byte[] file = pdf("manager", "");

        assertThat(text(file)).contains("שלום", "سلام");
        Map<String, Float> places = lineWith(file, "ש");
        assertThat(places.get("ש")).isGreaterThan(places.get("ם"));
        assertThat(places.get("ם")).isGreaterThan(places.get("7"));
        // of Arabic, the first letter in the form that it has before others, and the last
        assertThat(places.get("7")).isGreaterThan(places.get("ﺳ"));
        assertThat(places.get("ﺳ")).isGreaterThan(places.get("ﻡ"));
    }

    /** How far from the left the first of each letter is drawn on the line with that letter. */
    private static Map<String, Float> lineWith(byte[] file, String letter) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition glyph) {
                        glyphs.add(glyph);
                    }
                };
        try (PDDocument pdf = Loader.loadPDF(file)) {
            stripper.getText(pdf);
        }
        TextPosition there =
                glyphs.stream()
                        .filter(glyph -> glyph.getUnicode().equals(letter))
                        .findFirst()
                        .orElseThrow();
        return glyphs.stream()
                .filter(glyph -> glyph.getYDirAdj() == there.getYDirAdj())
                .collect(
                        Collectors.toMap(
                                TextPosition::getUnicode, TextPosition::getXDirAdj, Math::min));
    }

    @Test
    void who_may_not_read_measures_gets_none() {
        assertThat(report("operator", "").status()).isEqualTo(403);
        Reply stranger = report("stranger", "");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(report("goc.head", "").status()).isEqualTo(200);
        assertThat(report("goc.head", "?days=soon").status()).isEqualTo(400);
    }

    /** The read model has caught up with both milestones. */
    private byte[] pdf(String login, String query) {
        await().atMost(PATIENCE)
                .until(() ->
                        HOUSE.get("manager", "/api/v1/milestones?negotiationId=" + table())
                                        .json()
                                        .path("items")
                                        .size()
                                == 2);
        Reply reply = report(login, query);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        return reply.response().body();
    }

    private Reply report(String login, String query) {
        String path = "/api/v1/negotiations/" + table() + "/report" + query;
        return HOUSE.get(login, path, "Accept", "application/pdf, application/problem+json");
    }

    private String table() {
        return promised.table().id();
    }

    /** Without line breaks, which are where the paper ends. */
    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Set<String> tags(PDStructureNode node) {
        Set<String> tags = new HashSet<>();
        if (node instanceof PDStructureElement element) {
            tags.add(element.getStructureType());
        }
        StreamSupport.stream(node.getKids().spliterator(), false)
                .filter(PDStructureNode.class::isInstance)
                .forEach(kid -> tags.addAll(tags((PDStructureNode) kid)));
        return tags;
    }
}
