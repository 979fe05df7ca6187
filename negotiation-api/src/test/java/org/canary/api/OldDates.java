package org.canary.api;

import java.util.Date;

/** A moment that can be changed by whoever holds it. */
public record OldDates(Date seen) {}
