package org.parley.api.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;

/** Takes a table apart into its rows: RFC 4180 in UTF-8, with names in the first line. */
final class Grid {

    private Grid() {}

    /**
     * @throws org.parley.api.problem.Refused when it is no such table, has too many rows, or lacks
     *     a column of the mapping
     */
    static List<Row> of(byte[] file, Mapping mapping) {
        var reader =
                CsvReader.builder()
                        .fieldSeparator(mapping.between())
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(Lines.text(file));
        List<CsvRecord> records = read(reader.iterator());
        Map<String, Integer> places = places(records.getFirst(), mapping);
        List<Row> rows = new ArrayList<>();
        for (CsvRecord one : records.subList(1, records.size())) {
            rows.add(row(one, places, mapping));
        }
        return rows;
    }

    private static List<CsvRecord> read(Iterator<CsvRecord> all) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            while (all.hasNext()) {
                records.add(all.next());
                if (records.size() > Lines.MOST) {
                    throw Problem.of(
                                    ProblemType.TOO_LARGE, "A table may have 100,000 rows at most.")
                            .refused();
                }
            }
        } catch (CsvParseException e) {
            long last = records.isEmpty() ? 0 : records.getLast().getStartingLineNumber();
            throw unreadable(
                    "after the row of line "
                            + last
                            + " a quote is not closed, or not doubled within a quoted cell");
        }
        if (records.size() < 2) {
            throw unreadable("a line of names, and a row below it, are needed");
        }
        return records;
    }

    private static Map<String, Integer> places(CsvRecord names, Mapping mapping) {
        Map<String, Integer> places = new HashMap<>();
        List<String> header = names.getFields().stream().map(String::strip).toList();
        List<Fault> missing = new ArrayList<>();
        mapping.columnOf()
                .forEach((field, name) -> {
                    int at = header.indexOf(name.strip());
                    if (at < 0) {
                        missing.add(
                                Fault.inParameter(
                                        "mapping", field + ": the file has no column " + name));
                    } else if (header.lastIndexOf(name.strip()) != at) {
                        missing.add(
                                Fault.inParameter(
                                        "mapping",
                                        field + ": the file has more than one column " + name));
                    }
                    places.put(field, at);
                });
        if (!missing.isEmpty()) {
            throw Problem.of(
                            ProblemType.INVALID_REQUEST,
                            "The mapping does not fit the file.",
                            missing)
                    .refused();
        }
        return places;
    }

    private static Row row(CsvRecord one, Map<String, Integer> places, Mapping mapping) {
        Map<String, String> fields = new HashMap<>(mapping.always());
        places.forEach((field, at) -> {
            String cell = cell(one, at);
            if (cell != null) {
                fields.put(field, cell);
            }
        });
        return new Row(Math.toIntExact(one.getStartingLineNumber()), fields, mapping.columnOf());
    }

    /** A blank cell is as one that is not there. */
    private static @Nullable String cell(CsvRecord one, int at) {
        String cell = at < one.getFieldCount() ? one.getField(at).strip() : "";
        return cell.isEmpty() ? null : cell;
    }

    private static RuntimeException unreadable(String message) {
        return Problem.of(Fault.at("", message)).refused();
    }
}
