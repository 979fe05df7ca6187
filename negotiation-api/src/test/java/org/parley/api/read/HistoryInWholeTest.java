package org.parley.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.table.Table;
import org.parley.api.table.Workbooks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A history is given away in one piece, as events or as a table, and says what the list says. */
class HistoryInWholeTest {

    private static final House HOUSE = House.shared();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static Archive archive;
    private static String position;

    @BeforeAll
    static void talks_are_recorded() {
        archive = Archive.recorded(HOUSE);
        Reply last =
                archive.table()
                        .post(
                                "secretariat",
                                "/rounds",
                                """
                                {"title": "=cmd|' /C calc'!A0", "place": "Havana", "track": "1",
                                 "opensOn": "2017-06-27", "source": "=1+1"}
                                """);
        position = last.header("X-Position");
    }

    @Test
    void every_line_is_a_cloud_event_and_all_that_the_list_shows_is_there_once() {
        Reply reply = whole("secretariat", "", "application/x-ndjson");
        List<JsonNode> events = reply.text().lines().map(JSON::readTree).toList();
        List<JsonNode> listed = listed();

        assertThat(reply.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(events).hasSameSizeAs(listed);
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = events.get(i);
            JsonNode entry = listed.get(i);
            assertThat(event.path("specversion").asString()).isEqualTo("1.0");
            assertThat(event.path("datacontenttype").asString()).isEqualTo("application/json");
            assertThat(event.path("source").asString())
                    .isEqualTo("/api/v1/negotiations/" + archive.table().id());
            assertThat(event.path("id").asString())
                    .isEqualTo(
                            entry.path("stream").asString() + "/" + entry.path("version").asLong());
            assertThat(event.path("type").asString())
                    .isEqualTo("org.parley." + entry.path("type").asString());
            assertThat(event.path("time")).isEqualTo(entry.path("recordedAt"));
            assertThat(event.path("ordinal")).isEqualTo(entry.path("ordinal"));
            assertThat(event.path("summary")).isEqualTo(entry.path("summary"));
            assertThat(event.path("data")).isEqualTo(entry.path("data"));
        }
    }

    @Test
    void the_table_has_a_row_for_each_event_and_no_cell_is_a_formula() {
        Reply reply = whole("secretariat", "", "text/csv");
        List<List<String>> rows = rows(reply.text());

        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.header("Content-Disposition")).contains("attachment", ".csv");
        assertThat(rows.getFirst()).startsWith("ordinal", "type", "recordedAt", "occurredOn");
        assertThat(rows).hasSize(listed().size() + 1).allMatch(row -> row.size() == 15);
        assertThat(rows.getLast()).contains("'=1+1");
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.startsWith("="));
    }

    @Test
    void the_workbook_has_the_same_rows_and_no_cell_is_a_formula() {
        Reply reply = whole("secretariat", "", Table.XLSX);
        List<Row> rows = Workbooks.rows(reply.response().body());

        assertThat(reply.header("Content-Disposition")).contains("attachment", ".xlsx");
        assertThat(rows).hasSize(listed().size() + 1);
        Row last = rows.getLast();
        assertThat(last.getCell(0).asNumber()).isEqualByComparingTo(listed().size() + "");
        assertThat(last.getCell(2).asDate()).isNotNull();
        assertThat(last.getCellText(9)).isEqualTo("=1+1");
        assertThat(rows.stream().flatMap(Row::stream).filter(Objects::nonNull))
                .noneMatch(cell -> cell.getType() == CellType.FORMULA);
    }

    @Test
    void a_filter_keeps_the_ordinals_of_the_whole() {
        List<JsonNode> events =
                whole("secretariat", "?type=RoundOpened", "application/x-ndjson")
                        .text()
                        .lines()
                        .map(JSON::readTree)
                        .toList();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().path("ordinal").asInt()).isEqualTo(listed().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", Table.CSV, Table.XLSX})
    void who_may_not_read_the_list_may_not_have_the_whole(String type) {
        assertThat(whole("manager", "", type).status()).isEqualTo(403);
        Reply stranger = whole("stranger", "", type);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.header("Content-Type")).isEqualTo("application/problem+json");
        Reply wrong = whole("auditor", "?colour=red", type);
        assertThat(wrong.status()).as(wrong.toString()).isEqualTo(400);
        assertThat(wrong.json().at("/errors/0/parameter").asString()).isEqualTo("colour");
    }

    private static Reply whole(String login, String query, String type) {
        String path = "/negotiations/" + archive.table().id() + "/history" + query;
        return login.equals("secretariat") // a position is of one login
                ? archive.get(login, path, "X-Read-After", position, "Accept", type)
                : archive.get(login, path, "Accept", type);
    }

    private static List<JsonNode> listed() {
        List<JsonNode> listed = new ArrayList<>();
        archive.get(
                        "secretariat",
                        "/negotiations/" + archive.table().id() + "/history?limit=500",
                        "X-Read-After",
                        position)
                .json()
                .path("items")
                .forEach(listed::add);
        assertThat(listed).isNotEmpty();
        return listed;
    }

    private static List<List<String>> rows(String text) {
        return new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvSchema.emptySchema())
                .with(tools.jackson.dataformat.csv.CsvReadFeature.WRAP_AS_ARRAY)
                .<List<String>>readValues(text)
                .readAll();
    }
}
