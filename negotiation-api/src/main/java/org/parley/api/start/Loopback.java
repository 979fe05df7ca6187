package org.parley.api.start;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Listens on the loopback address when nobody has said where. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Loopback implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Environment settings;

    Loopback(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (settings.getProperty("server.address", "").isBlank()) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
