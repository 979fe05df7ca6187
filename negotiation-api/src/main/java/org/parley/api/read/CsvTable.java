package org.parley.api.read;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Rows as RFC 4180 has them, in UTF-8, with a line of names above. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
public final class CsvTable<T> {

    /** Media type of a table. */
    public static final String TYPE = "text/csv";

    private static final CsvMapper MAPPER =
            CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    /** Adds a column to the right. */
    public CsvTable<T> with(String name, Function<T, @Nullable Object> cell) {
        columns.put(name, cell);
        return this;
    }

    /** A writer of rows; the names are written at once. It leaves the stream open. */
    public Sheet<T> on(OutputStream out) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        columns.keySet().forEach(schema::addColumn);
        SequenceWriter rows =
                MAPPER.writer(schema.build()).writeValues(out).write(List.copyOf(columns.keySet()));
        return row ->
                rows.write(columns.values().stream().map(cell -> plain(cell.apply(row))).toList());
    }

    private static String plain(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        boolean number = value instanceof Number || value instanceof Decimal;
        return formula && !number ? "'" + text : text;
    }

    /** Takes rows. */
    public interface Sheet<T> {

        void add(T row);
    }
}
