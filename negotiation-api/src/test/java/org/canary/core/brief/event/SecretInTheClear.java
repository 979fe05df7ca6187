package org.canary.core.brief.event;

import java.io.Serializable;

/** What a party keeps to itself, for everybody to read. */
public record SecretInTheClear(String bottomLine) implements Serializable {}
