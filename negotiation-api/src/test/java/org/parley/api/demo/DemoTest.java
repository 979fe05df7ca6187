package org.parley.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.api.account.Accounts;
import org.parley.api.command.House;
import tools.jackson.databind.JsonNode;

/**
 * What the record of the Colombian table says to who asks it, as of the days that history knows.
 */
@Tag("h2")
class DemoTest {
    private static final House HOUSE = DemoHouse.shared();
    private static final String COLOMBIA = colombia();

    @Test
    void the_talks_were_suspended_when_the_general_was_captured_and_went_on_when_he_was_free() {
        assertThat(dossier("2014-11-20").path("lifecycle").asString()).isEqualTo("SUSPENDED");
        assertThat(dossier("2014-12-11").path("lifecycle").asString()).isEqualTo("CONVENED");
    }

    @Test
    void by_june_2014_land_politics_and_drugs_were_agreed_and_victims_and_weapons_were_not() {
        assertThat(
                        dossier("2014-06-01")
                                .path("agenda")
                                .valueStream()
                                .filter(item ->
                                        item.path("status")
                                                .asString()
                                                .equals("PROVISIONALLY_CLOSED"))
                                .map(item -> item.path("title").asString()))
                .containsExactlyInAnyOrder(
                        "Comprehensive rural reform",
                        "Political participation",
                        "Solution to the problem of illicit drugs");
    }

    @Test
    void the_plebiscite_and_the_second_signature_are_in_the_history() {
        assertThat(history("q=50.21").toString()).contains("2016-10-02");
        assertThat(history("q=Colon").toString()).contains("2016-11-24");
    }

    @Test
    void the_weapons_were_late_against_the_first_promise_and_against_the_extended_one() {
        JsonNode schedule = weapons("").path("schedule");

        assertThat(schedule.path("firstDue").asString()).isEqualTo("2017-05-30");
        assertThat(schedule.path("due").asString()).isEqualTo("2017-06-20");
        assertThat(schedule.path("daysLateFirst").asInt()).isEqualTo(27);
        assertThat(schedule.path("daysLate").asInt()).isEqualTo(6);
        assertThat(schedule.path("extensions").asInt()).isEqualTo(1);
    }

    @Test
    void before_its_anchor_had_a_day_the_promise_of_the_weapons_had_none() {
        String status =
                weapons("?occurredBy=2016-11-30").path("schedule").path("status").asString();

        assertThat(status).isEqualTo("NO_DATE");
    }

    @Test
    void the_greeting_names_the_address_the_logins_and_the_data() {
        List<String> words = HOUSE.context().getBean(Greeting.class).words();

        assertThat(String.join("\n", words))
                .contains(HOUSE.base(), "parley-demo", "secretariat", "goc.head", "ru.head");
    }

    @Test
    void everyone_in_the_greeting_has_a_login() {
        Accounts accounts = HOUSE.context().getBean(Accounts.class);

        assertThat(
                        HOUSE.context().getBean(Greeting.class).words().stream()
                                .filter(line -> line.contains(", "))
                                .flatMap(line -> Stream.of(line.split("  +")).skip(2))
                                .flatMap(names -> Stream.of(names.split(", "))))
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(login -> assertThat(accounts.find(login)).as(login).isNotNull());
    }

    private static String colombia() {
        return HOUSE.get("auditor", "/api/v1/negotiations")
                .json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("title").asString().startsWith("Colombia: "))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static JsonNode dossier(String day) {
        return HOUSE.get("auditor", "/api/v1/negotiations/" + COLOMBIA + "?occurredBy=" + day)
                .json();
    }

    private static JsonNode history(String filter) {
        String path = "/api/v1/negotiations/" + COLOMBIA + "/history?" + filter;
        return HOUSE.get("auditor", path).json().path("items");
    }

    /** The milestone as its measure shows it. */
    private static JsonNode weapons(String moment) {
        JsonNode line =
                HOUSE.get(
                                "manager",
                                "/api/v1/milestones?q=Laying+down+of+weapons&negotiationId="
                                        + COLOMBIA)
                        .json()
                        .path("items")
                        .path(0);
        String measure = "/api/v1/measures/" + line.path("measureId").asString() + moment;
        return HOUSE.get("manager", measure).json().findParents("schedule").stream()
                .filter(it -> it.path("title").asString().equals("Laying down of weapons"))
                .findFirst()
                .orElseThrow();
    }
}
