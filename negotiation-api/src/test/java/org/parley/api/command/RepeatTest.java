package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatTest {

    private static final House HOUSE = House.shared();
    private static final String KEY = "Idempotency-Key";
    private static final String ITEM = "{\"title\": \"Land\"}";

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_repeat_gets_the_first_answer_again_and_nothing_more_is_recorded() {
        Table table = Table.open(HOUSE);
        Reply first = table.post("goc.head", "/agenda-items", ITEM, KEY, key);
        long events = HOUSE.events();
        Reply second = table.post("goc.head", "/agenda-items", ITEM, KEY, key);
        assertThat(first.status()).isEqualTo(201);
        assertSame(second, first);
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void another_body_or_address_under_the_same_key_is_refused() {
        Table table = Table.open(HOUSE);
        table.post("goc.head", "/agenda-items", ITEM, KEY, key);
        Reply body = table.post("goc.head", "/agenda-items", "{\"title\": \"Sea\"}", KEY, key);
        Reply match = table.post("goc.head", "/agenda-items", ITEM, KEY, key, "If-Match", "*");
        Reply address = table.post("goc.head", "/agenda-items?x=1", ITEM, KEY, key);
        for (Reply reply : List.of(body, match, address)) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(422);
            assertThat(reply.problem()).isEqualTo("key-reused");
        }
    }

    @Test
    void a_key_is_of_its_login() {
        Table table = Table.open(HOUSE);
        Reply one = table.post("goc.head", "/agenda-items", ITEM, KEY, key);
        Reply other = table.post("farc.head", "/agenda-items", ITEM, KEY, key);
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @Test
    void a_refusal_is_remembered_even_when_the_state_would_allow_it_later() {
        Table table = Table.open(HOUSE);
        table.post("secretariat", "/lifecycle", "{\"to\": \"SUSPENDED\", \"reason\": \"why\"}");
        Reply first = table.post("goc.head", "/agenda-items", ITEM, KEY, key);
        table.post("secretariat", "/lifecycle", "{\"to\": \"RESUMED\"}");
        Reply second = table.post("goc.head", "/agenda-items", ITEM, KEY, key);
        assertThat(first.status()).as(first.text()).isEqualTo(409);
        assertSame(second, first);
    }

    @Test
    void of_sixteen_equal_requests_at_once_one_is_done_and_all_get_its_answer() throws Exception {
        Table table = Table.open(HOUSE);
        long events = HOUSE.events();
        List<Reply> replies =
                atOnce(16, () -> table.post("goc.head", "/agenda-items", ITEM, KEY, key));
        for (Reply reply : replies) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(201);
            assertSame(reply, replies.getFirst());
        }
        assertThat(HOUSE.events()).isEqualTo(events + 2);
    }

    @Test
    void of_sixteen_different_requests_at_once_all_are_done() throws Exception {
        Table table = Table.open(HOUSE);
        List<Reply> replies =
                atOnce(
                        16,
                        () ->
                                table.post(
                                        "goc.head",
                                        "/agenda-items",
                                        ITEM,
                                        KEY,
                                        UUID.randomUUID().toString()));
        assertThat(replies).allMatch(reply -> reply.status() == 201);
        assertThat(replies.stream().map(Reply::version).distinct()).hasSize(16);
    }

    @Test
    void deleting_and_putting_are_repeated_alike() {
        Table table = Table.open(HOUSE);
        String path = table.path("/delegates/un.mission");
        Reply first = HOUSE.send("secretariat", "DELETE", path, null, KEY, key);
        Reply second = HOUSE.send("secretariat", "DELETE", path, null, KEY, key);
        assertThat(first.status()).as(first.text()).isEqualTo(204);
        assertSame(second, first);
    }

    @Test
    void a_key_of_nothing_or_of_too_much_is_refused() {
        Table table = Table.open(HOUSE);
        for (String bad : List.of("", "x".repeat(256))) {
            Reply reply = table.post("goc.head", "/agenda-items", ITEM, KEY, bad);
            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.problem()).isEqualTo("invalid-idempotency-key");
        }
    }

    @Test
    void receipts_survive_a_restart(@TempDir Path folder) {
        String body =
                "{\"title\": \"Talks\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": []}";
        Reply first;
        try (House before = House.in(folder)) {
            first = before.post("secretariat", "/api/v1/negotiations", body, KEY, key);
        }
        try (House after = House.in(folder)) {
            Reply second = after.post("secretariat", "/api/v1/negotiations", body, KEY, key);
            assertThat(first.status()).isEqualTo(201);
            assertSame(second, first);
            assertThat(after.events()).isEqualTo(1);
        }
    }

    private static void assertSame(Reply second, Reply first) {
        assertThat(second.status()).as(second.text()).isEqualTo(first.status());
        assertThat(second.response().body()).isEqualTo(first.response().body());
        for (String header : List.of("Location", "ETag", "X-Position", "Content-Type")) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    private static List<Reply> atOnce(int times, Callable<Reply> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<Reply>> running =
                    java.util.stream.IntStream.range(0, times)
                            .mapToObj(_ -> threads.submit(request))
                            .toList();
            List<Reply> replies = new java.util.ArrayList<>();
            for (Future<Reply> reply : running) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
