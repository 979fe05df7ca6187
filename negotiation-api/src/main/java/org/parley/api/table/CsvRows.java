package org.parley.api.table;

import java.io.OutputStream;
import java.util.List;
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
final class CsvRows implements Cells {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private final SequenceWriter rows;

    CsvRows(OutputStream out, List<String> names) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        names.forEach(schema::addColumn);
        rows = MAPPER.writer(schema.build()).writeValues(out).write(names);
    }

    @Override
    public void add(List<@Nullable Object> row) {
        rows.write(row.stream().map(CsvRows::plain).toList());
    }

    @Override
    public void end() {
        rows.flush();
    }

    private static String plain(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        boolean number = value instanceof Number || value instanceof Decimal;
        return formula && !number ? "'" + text : text;
    }
}
