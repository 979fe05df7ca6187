package org.parley.api.table;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What the columns of a table are called, and what of a row stands in them. */
public final class Table<T> {

    /** Media type of a table in plain text: RFC 4180, in UTF-8. */
    public static final String CSV = "text/csv";

    /** Media type of a workbook: Office Open XML, ISO/IEC 29500. */
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final MediaType WORKBOOK = MediaType.parseMediaType(XLSX);

    private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    /** Adds a column to the right. */
    public Table<T> with(String name, Function<T, @Nullable Object> cell) {
        columns.put(name, cell);
        return this;
    }

    /** Begins it as CSV. The stream stays open. */
    public Sheet<T> csv(OutputStream out) {
        return of(new CsvRows(out, names()));
    }

    /**
     * Begins it as a workbook with one sheet. The stream stays open.
     *
     * @param name what the sheet is called
     */
    public Sheet<T> workbook(OutputStream out, String name) {
        return of(new WorkbookRows(out, name, names()));
    }

    private Sheet<T> of(Cells rows) {
        return new Sheet<>() {
            @Override
            public void add(T row) {
                rows.add(columns.values().stream().map(cell -> cell.apply(row)).toList());
            }

            @Override
            public void end() {
                rows.end();
            }
        };
    }

    private List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** Takes rows, until it is ended. */
    public interface Sheet<T> {

        void add(T row);

        /** Writes what is left. A table that is not ended is recognisably cut off. */
        void end();
    }
}
