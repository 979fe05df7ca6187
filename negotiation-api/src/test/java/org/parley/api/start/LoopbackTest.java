package org.parley.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class LoopbackTest {

    private final MockEnvironment settings = new MockEnvironment();
    private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    @Test
    void only_this_machine_reaches_it_when_nothing_is_said() {
        new Loopback(settings).customize(server);
        assertThat(server.getAddress()).isNotNull().matches(address -> address.isLoopbackAddress());
    }

    @Test
    void where_to_listen_may_be_said() {
        settings.setProperty("server.address", "192.0.2.1");
        new Loopback(settings).customize(server);
        assertThat(server.getAddress()).as("left to the server").isNull();
    }
}
