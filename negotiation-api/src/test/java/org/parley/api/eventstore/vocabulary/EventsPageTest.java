package org.parley.api.eventstore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventsPageTest {

    @Test
    void the_page_of_events_is_up_to_date() {
        String page = EventsPage.text();
        assertThat(page).isEqualTo(Catalogue.approved(EventsPage.FILE, page));
    }
}
