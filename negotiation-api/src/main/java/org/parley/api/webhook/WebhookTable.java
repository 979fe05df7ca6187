package org.parley.api.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.AlertKind;
import org.parley.api.eventstore.HouseSeal;
import org.parley.api.eventstore.SharedSecrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of addresses, which are sealed there with their secrets. */
@Repository
class WebhookTable {

    private static final String ALL =
            "select webhook_id, username, url, secret, kinds, told, created_at from webhook";

    private final JdbcClient jdbc;
    private final HouseSeal seal;

    WebhookTable(JdbcClient jdbc, SharedSecrets secrets) {
        this.jdbc = jdbc;
        this.seal = new HouseSeal(secrets, "webhook");
    }

    List<Webhook> of(String username) {
        return jdbc.sql(ALL + " where username = ? order by created_at, webhook_id")
                .param(username)
                .query(this::webhook)
                .list();
    }

    @Nullable Webhook find(String username, UUID id) {
        Webhook found = find(id);
        return found != null && found.username().equals(username) ? found : null;
    }

    @Nullable Webhook find(UUID id) {
        return jdbc.sql(ALL + " where webhook_id = ?")
                .param(id)
                .query(this::webhook)
                .optional()
                .orElse(null);
    }

    /** Those for which it was not looked as far as that. */
    List<Webhook> behind(long number) {
        return jdbc.sql(ALL + " where told < ?").param(number).query(this::webhook).list();
    }

    /** A webhook as it is kept. */
    record Sealed(Webhook one, String url, String secret) {

        @Override
        public String toString() {
            return one.toString();
        }
    }

    /** To be done before a transaction: the first time, the house makes what it seals with. */
    Sealed seal(Webhook one) {
        return new Sealed(one, seal.seal(one.url().toString()), seal.seal(one.secret().text()));
    }

    void add(Sealed sealed) {
        Webhook one = sealed.one();
        jdbc.sql(
                        "insert into webhook (webhook_id, username, url, secret, kinds, told, created_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.id(),
                        one.username(),
                        sealed.url(),
                        sealed.secret(),
                        text(one.kinds()),
                        one.told(),
                        one.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It was looked so far; false when another node has done so meanwhile. */
    boolean move(Webhook one, long to) {
        return jdbc.sql("update webhook set told = ? where webhook_id = ? and told = ?")
                        .params(to, one.id(), one.told())
                        .update()
                == 1;
    }

    boolean remove(String username, UUID id) {
        return jdbc.sql("delete from webhook where username = ? and webhook_id = ?")
                        .params(username, id)
                        .update()
                == 1;
    }

    private static String text(Set<AlertKind> kinds) {
        return kinds.stream().sorted().map(AlertKind::name).collect(Collectors.joining(","));
    }

    private Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("webhook_id", UUID.class),
                row.getString("username"),
                URI.create(seal.open(row.getString("url"))),
                new SigningSecret(seal.open(row.getString("secret"))),
                Arrays.stream(row.getString("kinds").split(","))
                        .map(AlertKind::valueOf)
                        .collect(Collectors.toSet()),
                row.getLong("told"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
