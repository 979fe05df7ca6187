package org.parley.api.imports;

/** One line of a file, with its number as an editor shows it. Never blank. */
public record Line(int number, String text) {}
