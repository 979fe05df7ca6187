package org.parley.api.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.api.security.OverHttp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operator changes keys. */
class RotationOverHttpTest extends OverHttp {

    private static final String DATA = "{\"kind\": \"DATA\"}";
    private static final String KEK = "{\"kind\": \"KEK\"}";

    private static final String LEDGER = "{\"kind\": \"LEDGER\"}";

    @Autowired private JdbcClient sql;

    @Test
    void data_keys_are_changed_once_however_often_it_is_asked_with_one_key() {
        String key = UUID.randomUUID().toString();
        long before = changes();

        assertThat(rotate(key, DATA).statusCode()).isEqualTo(202);
        assertThat(rotate(key, DATA).statusCode()).isEqualTo(202);
        assertThat(changes()).isEqualTo(before + 1);

        assertThat(rotate(UUID.randomUUID().toString(), DATA).statusCode()).isEqualTo(202);
        assertThat(changes()).isEqualTo(before + 2);
    }

    @Test
    @Tag("h2") // with a keystore of the house, which makes its own keys
    void the_key_that_wraps_is_changed_once_however_often_it_is_asked_with_one_key() {
        String key = UUID.randomUUID().toString();
        int before = keys(operator());

        HttpResponse<String> first = rotate(key, KEK);
        HttpResponse<String> again = rotate(key, KEK);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(202);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(keys(operator())).isEqualTo(before + 1);
    }

    @Test
    void the_ledgers_key_is_changed_once_however_often_it_is_asked_with_one_key() {
        String key = UUID.randomUUID().toString();
        rotate(UUID.randomUUID().toString(), LEDGER);
        long before = statements();

        assertThat(rotate(key, LEDGER).statusCode()).isEqualTo(202);
        assertThat(rotate(key, LEDGER).statusCode()).isEqualTo(202);

        assertThat(statements()).isEqualTo(before + 1);
    }

    @Test
    void a_key_stands_for_one_request() {
        String key = UUID.randomUUID().toString();
        rotate(key, DATA);

        HttpResponse<String> other = rotate(key, KEK);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("/problems/key-reused");
    }

    @Test
    @Tag("h2") // with a keystore of the house, which makes its own keys
    void what_was_refused_is_not_remembered() {
        String key = UUID.randomUUID().toString();
        String used =
                read(get("/api/v1/keys", operator())).path("items").path(0).path("name").asString();

        assertThat(rotate(key, "{\"kind\": \"KEK\", \"name\": \"" + used + "\"}").statusCode())
                .isEqualTo(400);
        assertThat(rotate(key, KEK).statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> rotate(String key, String body) {
        return send(
                json("/api/v1/keys/rotations", operator())
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** How often data keys were changed or destroyed. */
    private long changes() {
        return sql.sql("select epoch from key_epoch").query(Long.class).single();
    }

    /** How often the ledger said which key signs it. */
    private long statements() {
        return sql.sql("select count(*) from ledger_statement").query(Long.class).single();
    }

    private int keys(String login) {
        return read(get("/api/v1/keys", login)).path("items").size();
    }
}
