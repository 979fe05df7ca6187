package org.parley.core.shared;

/**
 * A fact about the record rather than the world: when nobody said on which day it happened, it
 * holds for all days of the world, and only its recording has a date.
 */
public interface RecordKeeping {}
