package org.parley.api.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;

/**
 * Rows as a sheet of a workbook, written a few hundred at a time, below a line of names that stays
 * in sight. Numbers, days and moments (in UTC) are such, as far as a spreadsheet can hold them
 * without loss; all else is text, and text is never a formula.
 */
final class WorkbookRows implements Cells {

    private static final int AT_ONCE = 500;
    private static final int MOST_ROWS = 1 << 20;
    private static final int LONGEST_TEXT = (1 << 15) - 1;
    private static final int EXACT_DIGITS = 15;
    private static final double WIDTH = 20;

    /** Before it, spreadsheets count a 29 February 1900 that there was not. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook workbook;
    private final String name;
    private final List<String> names;
    private Worksheet sheet;
    private int next;

    WorkbookRows(OutputStream out, String name, List<String> names) {
        this.workbook = new Workbook(out, "Parley", null);
        this.name = name;
        this.names = names;
        this.sheet = begun();
    }

    @Override
    public void add(List<@Nullable Object> row) {
        if (next == MOST_ROWS) {
            io(sheet::finish);
            sheet = begun();
        }
        for (int column = 0; column < row.size(); column++) {
            put(column, row.get(column));
        }
        next++;
        if (next % AT_ONCE == 0) {
            io(sheet::flush);
        }
    }

    @Override
    public void end() {
        io(workbook::finish);
    }

    private Worksheet begun() {
        Worksheet begun = workbook.newWorksheet(name);
        begun.freezePane(0, 1);
        for (int column = 0; column < names.size(); column++) {
            begun.width(column, WIDTH);
            begun.inlineString(0, column, names.get(column));
            begun.style(0, column).bold().set();
        }
        next = 1;
        return begun;
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean yes -> sheet.value(next, column, yes);
            case Integer whole -> sheet.value(next, column, whole);
            case Long whole -> put(column, BigDecimal.valueOf(whole));
            case Decimal number -> put(column, number.value());
            case BigDecimal number when number.precision() <= EXACT_DIGITS ->
                    sheet.value(next, column, number);
            case LocalDate day when !day.isBefore(FIRST_DAY) -> putDay(column, day);
            case Instant moment when !day(moment).isBefore(FIRST_DAY) -> putMoment(column, moment);
            default -> text(column, value.toString());
        }
    }

    private void putDay(int column, LocalDate day) {
        sheet.value(next, column, day);
        sheet.style(next, column).format("yyyy-mm-dd").set();
    }

    private void putMoment(int column, Instant moment) {
        sheet.value(next, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
    }

    private void text(int column, String text) {
        sheet.inlineString(
                next,
                column,
                text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + '…');
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static void io(Step step) {
        try {
            step.run();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private interface Step {

        void run() throws IOException;
    }
}
