package org.canary.unmarked;

/** Its package has no package-info: it says neither what it is for nor which values may be null. */
public final class InAnUnmarkedPackage {}
