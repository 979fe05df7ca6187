package org.parley.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.shared.Decimal;

/** A workbook holds what a spreadsheet can count with, and nothing that it would execute. */
class WorkbookTest {

    @Test
    void numbers_are_numbers() {
        assertThat(cell(7).asNumber()).isEqualByComparingTo("7");
        assertThat(cell(7L).asNumber()).isEqualByComparingTo("7");
        assertThat(cell(new BigDecimal("-0.5")).asNumber()).isEqualByComparingTo("-0.5");
        assertThat(cell(new Decimal(new BigDecimal("49.78"))).asNumber())
                .isEqualByComparingTo("49.78");
        assertThat(cell(true).asBoolean()).isTrue();
    }

    @Test
    void a_number_with_more_digits_than_a_spreadsheet_has_is_text() {
        Cell cell = cell(new BigDecimal("1234567890.1234567"));
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo("1234567890.1234567");
    }

    @Test
    void days_and_moments_are_dates() {
        Cell day = cell(LocalDate.of(2017, 6, 27));
        assertThat(day.getType()).isEqualTo(CellType.NUMBER);
        assertThat(day.asDate()).isEqualTo(LocalDateTime.of(2017, 6, 27, 0, 0));
        assertThat(day.getDataFormatString()).isEqualTo("yyyy-mm-dd");
        Cell moment = cell(Instant.parse("2016-06-23T16:00:30Z"));
        assertThat(moment.asDate()).isEqualTo(LocalDateTime.of(2016, 6, 23, 16, 0, 30));
        assertThat(moment.getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm:ss");
    }

    @Test
    void a_day_before_spreadsheets_count_rightly_is_text() {
        assertThat(cell(LocalDate.of(1899, 12, 31)).asString()).isEqualTo("1899-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "{=1}", "'x"})
    void text_is_never_a_formula_and_stays_as_it_is(String text) throws IOException {
        byte[] file = file(text);
        Cell cell = Workbooks.rows(file).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(text);
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void markup_and_letters_of_all_scripts_are_text() {
        String text = "<b>\"Acuerdo & Пакет\" 和平 🕊</b>\nsecond line";
        assertThat(cell(text).asString()).isEqualTo(text);
    }

    @Test
    void what_no_xml_may_hold_is_left_out_and_what_is_too_long_is_cut() {
        assertThat(cell("a\u0000b\u0007c").asString()).isEqualTo("abc");
        assertThat(cell("x".repeat(40_000)).asString()).hasSize(32_767).endsWith("x…");
    }

    @Test
    void nothing_leaves_its_cell_empty() {
        Row row = Workbooks.rows(file(null, "b")).get(1);
        assertThat(row.getCellText(0)).isEmpty();
        assertThat(row.getCellText(1)).isEqualTo("b");
    }

    @Test
    void the_line_of_names_stays_in_sight() throws IOException {
        byte[] file = file("a", "b");
        assertThat(Workbooks.rows(file).getFirst().getCellText(1)).isEqualTo("column 1");
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"")
                .contains("ySplit=\"1\"");
    }

    @Test
    void it_is_written_while_its_rows_come() {
        var out = new ByteArrayOutputStream();
        Table.Sheet<Integer> sheet =
                new Table<Integer>().with("n", n -> "row " + n * 31L).workbook(out, "t");
        for (int row = 0; row < 5_000; row++) {
            sheet.add(row);
        }
        int before = out.size();
        sheet.end();
        assertThat(before).isGreaterThan(out.size() / 2);
        assertThat(Workbooks.rows(out.toByteArray())).hasSize(5_001);
    }

    @Test
    void the_stream_stays_open() {
        var out =
                new ByteArrayOutputStream() {
                    private boolean closed;

                    @Override
                    public void close() {
                        closed = true;
                    }
                };
        write(out, "a");
        assertThat(out.closed).isFalse();
    }

    private static Cell cell(Object value) {
        return Workbooks.rows(file(value)).get(1).getCell(0);
    }

    private static byte[] file(Object... row) {
        var out = new ByteArrayOutputStream();
        write(out, row);
        return out.toByteArray();
    }

    private static void write(OutputStream out, Object... row) {
        Table<Object[]> table = new Table<>();
        for (int i = 0; i < row.length; i++) {
            int column = i;
            table.with("column " + i, cells -> cells[column]);
        }
        Table.Sheet<Object[]> sheet = table.workbook(out, "a table");
        List.<Object[]>of(row).forEach(sheet::add);
        sheet.end();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
