package org.parley.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import tools.jackson.databind.JsonNode;

/** A limit, terms that run out and are extended, inspections, two accounts, and a withdrawal. */
@Tag("h2")
class BlackSeaTest {

    private static final House HOUSE = DemoHouse.shared();

    @Test
    void the_passage_was_suspended_in_october_and_in_force_again_in_november() {
        assertThat(passage("2022-10-30").path("standing").asString()).isEqualTo("SUSPENDED");
        assertThat(passage("2022-11-03").path("standing").asString()).isEqualTo("IN_FORCE");
        assertThat(passage("2023-07-18").path("standing").asString()).isEqualTo("REVERSED");
    }

    @Test
    void each_term_was_extended_and_the_first_promise_is_kept() {
        JsonNode schedule = attacks("2023-07-18").path("schedule");

        assertThat(schedule.path("firstDue").asString()).isEqualTo("2022-11-19");
        assertThat(schedule.path("due").asString()).isEqualTo("2023-07-17");
        assertThat(schedule.path("extensions").asInt()).isEqualTo(3);
        assertThat(schedule.path("status").asString()).isEqualTo("ENDED");
        assertThat(schedule.path("daysLate").asInt()).isZero();
        assertThat(attacks("2022-11-10").at("/schedule/status").asString()).isEqualTo("DUE_SOON");
    }

    @Test
    void on_the_next_day_the_port_was_struck_and_both_sides_say_what_they_say() {
        JsonNode milestone = attacks("2022-07-25");

        assertThat(milestone.path("standing").asString()).isEqualTo("DISPUTED");
        assertThat(milestone.path("exceeded").asBoolean()).isTrue();
        assertThat(milestone.path("accounts").findValuesAsString("party"))
                .containsExactly("UKR", "RUS");
        assertThat(milestone.at("/breaches/0/from").asString()).isEqualTo("2022-07-23");
        assertThat(milestone.at("/breaches/0/days").asInt()).isEqualTo(2);
        assertThat(attacks("2022-12-01").at("/breaches/0/days").asInt()).isEqualTo(9);
        assertThat(attacks("2022-12-01").at("/breaches/0/excess").asString()).isEqualTo("1");
    }

    @Test
    void of_the_third_term_each_side_had_a_length_of_its_own() {
        JsonNode asked = attacks("2023-03-19").path("extensions");

        assertThat(asked.valueStream().map(one -> one.path("day").asString()))
                .contains("2023-03-18", "2023-05-18");
        assertThat(attacks("2023-03-19").at("/schedule/due").asString()).isEqualTo("2023-05-18");
    }

    @Test
    void inspections_waited_for_the_centre() {
        JsonNode phases = measure("Joint Coordination Centre", "2022-07-25").path("phases");
        assertThat(phases.path(1).path("open").asBoolean()).isFalse();

        JsonNode later = measure("Joint Coordination Centre", "2022-08-04").path("phases");
        assertThat(later.path(1).path("open").asBoolean()).isTrue();
        assertThat(later.at("/1/milestones/0/claim").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void no_clock_runs_in_an_archive_and_the_lapse_is_said_by_the_secretariat() {
        JsonNode lapses =
                HOUSE.get(
                                "auditor",
                                "/api/v1/negotiations/" + id() + "/history?type=MilestoneLapsed")
                        .json()
                        .path("items");

        assertThat(lapses.size()).isEqualTo(1);
        assertThat(lapses.at("/0/actor").asString()).isEqualTo("secretariat");
        assertThat(lapses.at("/0/occurredOn").asString()).isEqualTo("2023-07-18");
    }

    private static JsonNode passage(String day) {
        return measure("Safe passage from three ports", day);
    }

    private static JsonNode attacks(String day) {
        return passage(day).at("/phases/0/milestones/0");
    }

    private static JsonNode measure(String title, String day) {
        String path = "/api/v1/measures?negotiationId=" + id() + "&q=" + title.replace(" ", "+");
        String id = HOUSE.get("manager", path).json().at("/items/0/id").asString();
        return HOUSE.get("manager", "/api/v1/measures/" + id + "?occurredBy=" + day).json();
    }

    private static String id() {
        return HOUSE.get("auditor", "/api/v1/negotiations")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("title").asString().startsWith("Black Sea"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
