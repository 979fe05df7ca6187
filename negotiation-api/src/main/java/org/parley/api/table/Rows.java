package org.parley.api.table;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.Consumer;

/**
 * A table as an answer.
 *
 * @param name what it is called; the file too, without its ending
 * @param each gives the rows away one by one, while they are read
 */
@Schema(type = "string", format = "binary", description = "A table, with a line of names above")
public record Rows<T>(String name, Table<T> table, Consumer<Consumer<T>> each) {}
