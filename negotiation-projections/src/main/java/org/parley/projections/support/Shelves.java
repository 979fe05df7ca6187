package org.parley.projections.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Which tables are whose, and how a statement reads when it is about either set of them. */
public final class Shelves {

    private final Map<String, Set<String>> tables = new TreeMap<>();
    private final Map<String, String> keepers = new TreeMap<>();
    private final Pattern names;

    /**
     * @param projectors classes; those without {@link Keeps} own nothing that could be rebuilt
     */
    public Shelves(Collection<Class<?>> projectors) {
        projectors.forEach(this::add);
        List<String> longestFirst = new ArrayList<>(keepers.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        names =
                longestFirst.isEmpty()
                        ? Pattern.compile("(?!)")
                        : Pattern.compile(
                                longestFirst.stream()
                                        .collect(
                                                Collectors.joining(
                                                        "|", "(?<![\\w.])(?:", ")(?!\\w)")));
    }

    private void add(Class<?> projector) {
        Keeps keeps = projector.getAnnotation(Keeps.class);
        ProcessingGroup group = projector.getAnnotation(ProcessingGroup.class);
        if (keeps != null && group != null) {
            for (String table : keeps.value()) {
                tables.computeIfAbsent(group.value(), _ -> new TreeSet<>()).add(table);
                keepers.put(table, group.value());
            }
        }
    }

    /** The read models that have tables. */
    public Set<String> readModels() {
        return Set.copyOf(tables.keySet());
    }

    /** The tables of a read model, as they are called in SQL. */
    public List<String> of(String readModel) {
        return List.copyOf(tables.getOrDefault(readModel, Set.of()));
    }

    /** The read model whose tables a statement is about, or null. A statement is about one. */
    public @Nullable String keeperOf(String sql) {
        Matcher table = names.matcher(sql);
        return table.find() ? keepers.get(table.group()) : null;
    }

    /** The statement, about the tables of that colour. */
    public String in(Colour colour, String sql) {
        return colour == Colour.BLUE
                ? sql
                : names.matcher(sql).replaceAll(table -> colour.of(table.group()));
    }
}
