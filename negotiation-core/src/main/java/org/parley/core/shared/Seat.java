package org.parley.core.shared;

/** A party as it sits at the table. */
public record Seat(PartyId id, String name, String shortName, PartyRole role) {}
