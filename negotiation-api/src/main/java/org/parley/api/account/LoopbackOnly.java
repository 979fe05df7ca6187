package org.parley.api.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps the demo, whose passwords everybody knows, from being reached by other machines. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Environment environment;

    LoopbackOnly(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        require("management.server.address");
        InetAddress asked = require("server.address");
        server.setAddress(asked == null ? InetAddress.getLoopbackAddress() : asked);
    }

    private @Nullable InetAddress require(String property) {
        String value = environment.getProperty(property);
        if (value == null || value.isBlank()) {
            return null;
        }
        InetAddress address = resolve(property, value);
        if (!address.isLoopbackAddress()) {
            throw new IllegalStateException(
                    "Demo mode answers on the loopback address alone, since everybody knows its"
                            + " passwords: leave out "
                            + property
                            + ", or the profile demo.");
        }
        return address;
    }

    private static InetAddress resolve(String property, String value) {
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(property + " is not an address: " + value, e);
        }
    }
}
