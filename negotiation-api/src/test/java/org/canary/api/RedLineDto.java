package org.canary.api;

/** A name that says nothing. */
public record RedLineDto(String what) {}
