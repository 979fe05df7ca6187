package org.parley.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;

/** A negotiation is shown as it stood at any version of its record. */
class ReplayPageTest {

    private static final House HOUSE = House.shared();

    private static Table table;

    @BeforeAll
    static void a_table_with_an_adopted_item() {
        table = Table.open(HOUSE);
        table.item();
    }

    @Test
    void each_version_shows_its_event_what_that_changed_and_what_was_true_then() {
        long last = version();
        Document now = page("");
        assertThat(now.select("#agenda + table tbody tr").text()).contains("Land", "adopted");
        assertThat(now.select("input[name=version]").attr("value")).isEqualTo(last + "");
        assertThat(now.select("a[rel=next]")).isEmpty();

        await().untilAsserted(() ->
                assertThat(page("?version=" + last).select("#event + .note").text())
                        .contains("“Land” was adopted", "farc.head", "for FARC-EP"));
        assertThat(page("?version=" + last).select("[aria-label=What it changed]").text())
                .contains("agenda › Land › status", "PROPOSED", "ADOPTED");

        Document before = page("?version=" + (last - 1));
        assertThat(before.select("#agenda + table tbody tr").text())
                .contains("Land", "proposed", "FARC-EP")
                .doesNotContain("adopted");
        assertThat(before.select("a[rel=next]").attr("href")).endsWith("?version=" + last);

        Document first = page("?version=0");
        assertThat(first.select("h1").text()).contains("Talks", "preparing");
        assertThat(first.text()).contains("Nothing is on the agenda.");
        assertThat(first.select("a[rel=prev]")).isEmpty();
    }

    @Test
    void a_step_is_answered_with_the_moment_alone() {
        Reply step = show("auditor", "?version=1", "X-Page-Part", "moment");

        assertThat(step.status()).isEqualTo(200);
        assertThat(step.text())
                .contains("What version 1 recorded")
                .doesNotContain("<html", "<form", "<script");
    }

    @Test
    void days_of_the_world_are_shown_without_a_last_change() {
        Document then = page("?occurredBy=2100-01-01&version=&asOf=");

        assertThat(then.select("#agenda + table tbody tr").text()).contains("Land", "adopted");
        assertThat(then.select("[aria-label=What it changed]")).isEmpty();
    }

    @Test
    void it_is_shown_to_those_who_may_read_the_history_and_to_nobody_else() {
        assertThat(show("goc.head", "").status()).isEqualTo(200);
        assertThat(show("operator", "").status()).isEqualTo(403);
        assertThat(show("stranger", "").status()).isEqualTo(404);
        assertThat(HOUSE.get("auditor", "/negotiations/x", "Accept", "text/html").status())
                .isEqualTo(404);
    }

    @Test
    void a_moment_that_is_none_is_refused_with_what_to_do() {
        Reply refused = show("auditor", "?version=soon");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("version");
        assertThat(show("auditor", "?verzion=1").status()).isEqualTo(400);
        assertThat(show("auditor", "?asOf=1999-01-01T00:00:00Z").status()).isEqualTo(404);
    }

    private static long version() {
        return HOUSE.get("auditor", table.path("")).json().path("version").asLong();
    }

    private static Document page(String query) {
        Reply reply = show("auditor", query);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    private static Reply show(String login, String query, String... headers) {
        String path = "/negotiations/" + table.id() + query;
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Accept";
        all[1] = "text/html";
        return HOUSE.get(login, path, all);
    }
}
