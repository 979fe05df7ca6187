package org.parley.core.brief.content;

/** Why a delegation did something in its brief. */
public record Reason(String text) {}
