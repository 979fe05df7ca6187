package org.canary.api;

/** One value for all threads and tests. */
public final class SharedMutableState {

    static String what = "";

    private SharedMutableState() {}
}
