package org.parley.api.launcher;

import java.lang.reflect.InvocationTargetException;

/** Starts Parley, or says in one line that the Java at hand is too old for it. */
public final class Launcher {

    private static final int NEEDED = 25;

    private static final String APPLICATION = "org.parley.api.ParleyApplication";

    private Launcher() {}

    /** Hands over to the application; exits with 1 on a Java older than 25. */
    public static void main(String[] args) throws Throwable {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println(complaint(found));
            System.exit(1);
        }
        // Axon otherwise advertises a console of its maker at each start.
        System.setProperty("disable-axoniq-console-message", "true");
        start(args);
    }

    static String complaint(int found) {
        return "Parley needs Java "
                + NEEDED
                + " or newer, this is Java "
                + found
                + " ("
                + System.getProperty("java.home")
                + "). Start it with the 'java' of a newer JDK.";
    }

    // By name: a mention of the class would not load on the Java that this is here to warn about.
    private static void start(String[] args) throws Throwable {
        try {
            Class.forName(APPLICATION)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
