package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Table;

/** A seat opens a negotiation, unless whoever has it sees how much every side writes. */
class SeatsOverHttpTest {

    private static final House HOUSE = House.shared();

    private final Table table = Table.open(HOUSE);

    @Test
    void an_operator_with_a_seat_sees_no_more_than_one_without() {
        HOUSE.open("seated.operator", "OPERATOR");
        table.accredit("seated.operator", table.farc());

        assertThat(HOUSE.get("seated.operator", table.path("")).status()).isEqualTo(403);
        assertThat(HOUSE.get("seated.operator", table.path("/brief")).status()).isEqualTo(403);
        assertThat(HOUSE.get("seated.operator", "/api/v1/negotiations").text())
                .doesNotContain(table.id());
        assertThat(HOUSE.get("seated.operator", "/api/v1/me").text()).doesNotContain(table.id());
    }

    @Test
    void a_delegate_with_the_same_seat_sees_what_it_opens() {
        HOUSE.open("seated.delegate", "");
        table.accredit("seated.delegate", table.farc());

        assertThat(HOUSE.get("seated.delegate", table.path("")).status()).isEqualTo(200);
        assertThat(HOUSE.get("seated.delegate", "/api/v1/negotiations").text())
                .contains(table.id());
        assertThat(HOUSE.get("seated.delegate", "/api/v1/me").text()).contains(table.id());
    }
}
