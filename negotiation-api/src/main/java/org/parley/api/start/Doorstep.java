package org.parley.api.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** What the settings say about who can reach the house, and on which way. */
record Doorstep(Environment settings) {

    private static final String ADDRESS = "server.address";
    private static final String MACHINERY = "management.server.address";
    private static final String MACHINERY_PORT = "management.server.port";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";

    /** An address that other machines reach, or null when only this one does. */
    @Nullable String openAddress() {
        return Stream.of(settings.getProperty(ADDRESS, ""), machinery())
                .filter(address -> !address.isBlank() && !isLoopback(address))
                .findFirst()
                .orElse(null);
    }

    /** The machinery on a port of its own listens everywhere unless it is told otherwise. */
    private String machinery() {
        boolean own = !settings.getProperty(MACHINERY_PORT, "").isBlank();
        return settings.getProperty(MACHINERY, own ? "0.0.0.0" : "");
    }

    boolean hasTls() {
        return settings.getProperty("server.ssl.enabled", Boolean.class, true)
                && Stream.of("bundle", "certificate", "key-store")
                        .anyMatch(key -> !settings.getProperty("server.ssl." + key, "").isBlank());
    }

    /** Whether a proxy was declared, and whose word about it is taken. */
    boolean hasProxy() {
        boolean byAddress =
                "native"
                        .equalsIgnoreCase(
                                settings.getProperty("server.forward-headers-strategy", ""));
        return byAddress && !settings.getProperty(PROXIES, "").isBlank();
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused(
                    "There is no address \"%s\" to listen on.".formatted(address),
                    "Correct server.address or management.server.address, or leave it out.");
        }
    }
}
