package org.parley.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ThisMachineTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, true",
        "127.0.0.1, 127.0.0.1, true",
        "0:0:0:0:0:0:0:1, [::1], true",
        "192.0.2.1, localhost, false",
        "192.0.2.1, 192.0.2.1, false",
        "127.0.0.1, parley.example.org, false",
        "127.0.0.1, localhost.example.org, false"
    })
    void asks_from_its_own_address_by_its_own_name(String peer, String name, boolean own) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.setServerName(name);
        assertThat(ThisMachine.asks(request)).isEqualTo(own);
    }
}
