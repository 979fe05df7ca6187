package org.parley.api.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.milestone.Promised.ok;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.table.Table;
import org.parley.api.table.Workbooks;
import tools.jackson.databind.JsonNode;

/** What managers ask, and how the answers reach them. */
class QuestionsOverHttpTest {

    private static final House HOUSE = House.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Promised promised = Promised.due(HOUSE, TODAY.plusDays(20).toString(), 2);

    @Test
    void before_anything_was_recorded_there_was_nothing_and_later_there_is_all() {
        awaitTheTable();
        String before = "2000-01-01T00:00:00Z";

        assertThat(list("&asOf=" + before)).isEmpty();
        assertThat(list("&occurredBy=2000-01-01")).isEmpty();
        assertThat(list("&occurredBy=" + TODAY)).hasSize(2);
        assertThat(list("&occurredBy=" + TODAY.plusDays(21) + "&schedule=OVERDUE")).hasSize(2);
        assertThat(list("&occurredBy=" + TODAY.plusDays(21) + "&schedule=DUE_SOON")).isEmpty();
    }

    @Test
    void progress_says_what_has_changed_since() {
        awaitTheTable();
        JsonNode group = progress("&since=2000-01-01");
        assertThat(group.path("total").asInt()).isEqualTo(2);
        assertThat(group.at("/change/total").asInt()).isEqualTo(2);

        assertThat(progress("").path("change").isNull()).isTrue();
        assertThat(progress("&since=" + TODAY).at("/change/total").asInt()).isZero();
        JsonNode then = progress("&occurredBy=" + TODAY.plusDays(30));
        assertThat(then.path("overdue").asInt()).isEqualTo(2);
        Reply wrong = get("manager", "/milestones/progress?since=yesterday");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("since");
    }

    @Test
    void progress_and_accounts_come_in_pages_of_today_and_of_the_past() {
        proposeTwoPhases();
        String of = "negotiationId=" + promised.table().id();
        await().atMost(PATIENCE)
                .until(() ->
                        paged("/milestones/reciprocity?limit=500&" + of).size() == 3
                                && paged("/milestones/progress?groupBy=phase&" + of).size() == 3);
        for (String path :
                List.of(
                        "/milestones/progress?groupBy=phase&" + of,
                        "/milestones/progress?groupBy=phase&since=2000-01-01&" + of,
                        "/milestones/progress?groupBy=party&" + of,
                        "/milestones/progress?groupBy=category&" + of,
                        "/milestones/reciprocity?" + of)) {
            List<JsonNode> whole = paged(path);

            assertThat(whole).as(path).hasSizeGreaterThan(1);
            assertThat(paged(path + "&limit=1")).as(path).isEqualTo(whole);
        }
        String past = "/milestones/progress?groupBy=phase&occurredBy=" + TODAY + "&" + of;
        assertThat(paged(past + "&limit=1")).isEqualTo(paged(past)).hasSize(3);
        assertThat(get("manager", past + "&cursor=W10").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/milestones/waiting", "/milestones/reciprocity", "/measures"})
    void who_waits_who_owes_and_measures_are_told_as_of_any_moment(String question) {
        proposeTwoPhases();
        String path = question + "?negotiationId=" + promised.table().id();
        await().atMost(PATIENCE).until(() -> !paged(path).isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(paged(path + "&asOf=" + Instant.now())).isEqualTo(paged(path)));

        assertThat(paged(path + "&occurredBy=" + TODAY + "&limit=1")).isEqualTo(paged(path));
        assertThat(paged(path + "&asOf=2000-01-01T00:00:00Z")).isEmpty();
        assertThat(paged(path + "&occurredBy=2000-01-01")).isEmpty();
        assertThat(get("manager", path + "&asOf=yesterday").status()).isEqualTo(400);
        assertThat(get("stranger", path + "&asOf=" + Instant.now()).json().path("items")).isEmpty();
    }

    @Test
    void totals_are_of_what_one_may_see() {
        awaitTheTable();

        assertThat(total("goc.head", "?negotiationId=" + promised.table().id())).isEqualTo(2);
        assertThat(total("stranger", "")).isZero();
        assertThat(total("stranger", "?negotiationId=" + promised.table().id())).isZero();
        assertThat(total("manager", "")).isGreaterThan(1);
        assertThat(get("stranger", "/milestones/progress?groupBy=category").json().path("items"))
                .isEmpty();
    }

    @Test
    void it_is_given_as_a_table() {
        awaitTheTable();
        Reply reply =
                get(
                        "manager",
                        "/milestones?negotiationId=" + promised.table().id(),
                        "Accept",
                        "text/csv");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/csv");
        assertThat(reply.text().lines()).hasSize(3);
        assertThat(reply.text()).startsWith("id,negotiation,measure").contains("FARC-EP,UN,0");
    }

    @Test
    void it_is_given_as_a_workbook_with_dates_and_numbers() {
        awaitTheTable();
        Reply reply = workbook("manager", "/milestones?sort=due&negotiationId=");

        assertThat(reply.header("Content-Disposition")).contains("filename=\"milestones.xlsx\"");
        List<Row> rows = Workbooks.rows(reply.response().body());
        List<String> names = rows.getFirst().stream().map(Cell::asString).toList();
        assertThat(names).startsWith("id", "negotiation", "measure");
        assertThat(rows).hasSize(3);
        Row first = rows.get(1);
        assertThat(first.getCellText(names.indexOf("responsible"))).isEqualTo("FARC-EP");
        assertThat(first.getCell(names.indexOf("due")).asDate().toLocalDate()).isAfter(TODAY);
        assertThat(first.getCell(names.indexOf("level")).asNumber()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "waiting", "reciprocity"})
    void what_managers_ask_is_a_table_too(String question) {
        awaitTheTable();
        String path = "/milestones/" + question + "?negotiationId=";
        Reply csv = get("manager", path + promised.table().id(), "Accept", "text/csv");
        assertThat(csv.status()).as(csv.toString()).isEqualTo(200);
        List<Row> rows = Workbooks.rows(workbook("manager", path).response().body());

        assertThat(rows).hasSize((int) csv.text().lines().count());
        assertThat(csv.text()).startsWith(rows.getFirst().getCellText(0) + ",");
        assertThat(Workbooks.rows(workbook("stranger", path).response().body())).hasSize(1);
        assertThat(get("operator", path, "Accept", Table.XLSX).status()).isEqualTo(403);
        assertThat(get("manager", path + "nobody", "Accept", Table.XLSX).status()).isEqualTo(400);
        assertThat(get("manager", path, "Accept", "application/pdf").status()).isEqualTo(406);
    }

    private Reply workbook(String login, String path) {
        Reply reply = get(login, path + promised.table().id(), "Accept", Table.XLSX);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(Table.XLSX);
        return reply;
    }

    @Test
    void what_is_owed_is_told_to_managers_and_to_those_at_the_table() {
        awaitTheTable();
        String path = "/milestones/reciprocity?negotiationId=" + promised.table().id();
        JsonNode account = get("manager", path).json().at("/items/0");

        assertThat(account.path("party").asString()).isEqualTo("FARC-EP");
        assertThat(account.path("owed").asInt()).isEqualTo(2);
        assertThat(account.path("delivered").asInt()).isZero();
        assertThat(get("goc.head", path).json().path("items").size()).isEqualTo(1);
        assertThat(get("stranger", path).json().path("items").size()).isZero();
        assertThat(get("operator", path).status()).isEqualTo(403);
    }

    @Test
    void who_waits_is_told_with_whom_he_waits_for() {
        String id = proposeTwoPhases();
        String path = "/milestones/waiting?negotiationId=" + promised.table().id();
        await().atMost(PATIENCE).until(() -> get("manager", path).json().path("items").size() == 1);
        JsonNode wait = get("manager", path).json().at("/items/0");

        assertThat(wait.path("measureId").asString()).isEqualTo(id);
        assertThat(wait.path("party").asString()).isEqualTo("GOC");
        assertThat(wait.at("/on/party").asString()).isEqualTo("FARC-EP");
        assertThat(wait.path("why").asString()).isEqualTo("PHASE");
        assertThat(get("stranger", path).json().path("items").size()).isZero();
    }

    @Test
    void the_morning_page_shows_all_of_it_to_whoever_may_read_measures() {
        awaitTheTable();
        String path = "/morning?negotiationId=" + promised.table().id() + "&since=2000-01-01";
        Reply page = HOUSE.get("manager", path, "Accept", "text/html");

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.text())
                .contains("Due in the next 30 days", "Step 0", "Step 1", "Who waits on whom")
                .contains("Complete since 2000-01-01", "Nothing is overdue.");
        assertThat(HOUSE.get("operator", "/morning").status()).isEqualTo(403);
        assertThat(HOUSE.get("manager", "/morning?days=soon").status()).isEqualTo(400);
        assertThat(HOUSE.get("stranger", "/morning").text()).doesNotContain("Step 0");
    }

    /** The read model has caught up with the two milestones. */
    private void awaitTheTable() {
        await().atMost(PATIENCE).until(() -> list("&standing=IN_FORCE").size() == 2);
    }

    private List<JsonNode> list(String more) {
        Reply reply = get("manager", "/milestones?negotiationId=" + promised.table().id() + more);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().path("items").valueStream().toList();
    }

    /** All items, one page after the other. */
    private static List<JsonNode> paged(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            Reply reply = get("manager", next);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            reply.json().path("items").forEach(items::add);
            String link = reply.header("Link");
            next = link == null ? null : link.substring("</api/v1".length(), link.indexOf('>'));
        }
        return items;
    }

    /** How many milestones the morning page counts. */
    private static int total(String login, String query) {
        Reply page = HOUSE.get(login, "/morning" + query, "Accept", "text/html");
        Matcher figure = Pattern.compile("<dt>milestones</dt><dd>(\\d+)</dd>").matcher(page.text());
        assertThat(figure.find()).as(page.toString()).isTrue();
        return Integer.parseInt(figure.group(1));
    }

    private JsonNode progress(String more) {
        Reply reply =
                get(
                        "manager",
                        "/milestones/progress?negotiationId=" + promised.table().id() + more);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().at("/items/0");
    }

    private String proposeTwoPhases() {
        String step =
                """
                {"title": "%s", "milestones": [{"title": "Step", "kind": "DELIVERABLE",
                 "responsiblePartyId": "%s", "verifierPartyId": "%s"}]}
                """;
        Reply proposed =
                promised.table()
                        .post(
                                "goc.head",
                                "/measures",
                                """
                                {"title": "In turn", "category": "POLITICAL", "mode": "RECIPROCAL",
                                 "phases": [%s, %s]}
                                """
                                        .formatted(
                                                step.formatted(
                                                        "You",
                                                        promised.table().farc(),
                                                        promised.table().un()),
                                                step.formatted(
                                                        "We",
                                                        promised.table().goc(),
                                                        promised.table().un())));
        ok(proposed);
        ok(promised.post("farc.head", "/measures/" + proposed.id() + "/consents", "{}"));
        return proposed.id();
    }

    private static Reply get(String login, String path, String... headers) {
        return HOUSE.get(login, "/api/v1" + path, headers);
    }
}
