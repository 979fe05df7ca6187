package org.parley.api.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.parley.core.shared.NegotiationId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a table of milestones is to be read.
 *
 * @param negotiationId where the measures are proposed
 * @param columns under which name in the first line of the file each field stands
 * @param fixed what a field is in every row that does not say it itself
 * @param dateFormat how days are written, as java.time has it: {@code uuuu-MM-dd} when not given
 * @param separator what stands between cells: a comma when not given
 */
record Mapping(
        @Nullable String negotiationId,
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> fixed,
        @Nullable String dateFormat,
        @Nullable String separator) {

    static final Set<String> NEEDED =
            Set.of("measure", "category", "mode", "milestone", "responsible", "verifier");
    private static final Set<String> MORE =
            Set.of(
                    "phase",
                    "key",
                    "kind",
                    "due",
                    "anchor",
                    "period",
                    "zone",
                    "unit",
                    "baseline",
                    "target",
                    "atMost",
                    "atLeast",
                    "until",
                    "dependsOn",
                    "occurredOn",
                    "source",
                    "marking",
                    "onBehalfOf");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final String FORM =
            "must be JSON with negotiationId, columns, fixed, dateFormat, separator";
    private static final String USUAL = "uuuu-MM-dd";

    /**
     * Reads a mapping.
     *
     * @throws org.parley.api.problem.Refused when it is none, with all that is wrong with it
     */
    static Mapping read(String text) {
        Mapping mapping = json(text);
        List<String> faults = mapping.faults();
        if (!faults.isEmpty()) {
            throw wrong(faults);
        }
        return mapping;
    }

    private static Mapping json(String text) {
        try {
            @Nullable Mapping mapping = JSON.readValue(text, Mapping.class);
            if (mapping != null) {
                return mapping;
            }
        } catch (JacksonException _) {
            throw wrong(List.of(FORM));
        }
        throw wrong(List.of(FORM));
    }

    NegotiationId negotiation() {
        return NegotiationId.of(String.valueOf(negotiationId));
    }

    Map<String, String> columnOf() {
        return columns == null ? Map.of() : columns;
    }

    Map<String, String> always() {
        return fixed == null ? Map.of() : fixed;
    }

    char between() {
        return separator == null ? ',' : separator.charAt(0);
    }

    /**
     * @throws IllegalArgumentException when it is not a day in the format of the mapping
     */
    LocalDate day(String text) {
        try {
            return LocalDate.parse(text, format());
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "must be a day written as " + (dateFormat == null ? USUAL : dateFormat));
        }
    }

    private DateTimeFormatter format() {
        String pattern = dateFormat == null ? USUAL : dateFormat.replace('y', 'u');
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!isNegotiation()) {
            faults.add("negotiationId must be the id of a negotiation");
        }
        for (Map<String, String> part : List.of(columnOf(), always())) {
            part.keySet().stream()
                    .filter(field -> !NEEDED.contains(field) && !MORE.contains(field))
                    .sorted()
                    .forEach(field -> faults.add("no field is called " + field));
            part.forEach((field, value) -> {
                if (Objects.isNull(value)) {
                    faults.add(field + " must be a text");
                }
            });
        }
        NEEDED.stream()
                .filter(field -> !columnOf().containsKey(field) && !always().containsKey(field))
                .sorted()
                .forEach(field -> faults.add(field + " needs a column or a fixed value"));
        if (separator != null && separator.length() != 1) {
            faults.add("separator must be one character");
        }
        if (!isFormat()) {
            faults.add("dateFormat must be a pattern such as dd.MM.yyyy");
        }
        return faults;
    }

    private boolean isNegotiation() {
        try {
            NegotiationId.of(String.valueOf(negotiationId));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private boolean isFormat() {
        try {
            format();
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static RuntimeException wrong(List<String> faults) {
        return Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "The mapping is not right.",
                        faults.stream().map(it -> Fault.inParameter("mapping", it)).toList())
                .refused();
    }
}
