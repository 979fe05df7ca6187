package org.parley.projections.portfolio;

/** How much is on record. Items that were withdrawn do not count. */
public record Counts(int agendaItems, int positions, int rounds, int measures, int milestones) {}
