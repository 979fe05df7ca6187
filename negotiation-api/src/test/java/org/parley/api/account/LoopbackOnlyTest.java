package org.parley.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class LoopbackOnlyTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    @Test
    void the_demo_listens_on_the_loopback_address_when_nothing_is_said() {
        new LoopbackOnly(environment).customize(server);
        assertThat(server.getAddress()).isNotNull().matches(address -> address.isLoopbackAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void it_may_be_said(String address) {
        environment.setProperty("server.address", address);
        new LoopbackOnly(environment).customize(server);
        assertThat(server.getAddress()).isNotNull().matches(is -> is.isLoopbackAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void it_listens_nowhere_else(String address) {
        environment.setProperty("server.address", address);
        assertThatThrownBy(() -> new LoopbackOnly(environment).customize(server))
                .hasMessageContaining("loopback");
    }
}
