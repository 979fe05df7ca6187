package org.parley.api.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.AccountRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tokens. */
@Repository
class TokenTable {

    private static final String ALL =
            "select token_id, username, name, scopes, created_at, expires_at, last_used_at from access_token";

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Token> of(String username) {
        return jdbc.sql(ALL + " where username = ? order by created_at, token_id")
                .param(username)
                .query(TokenTable::token)
                .list();
    }

    @Nullable Token find(String username, UUID id) {
        return jdbc.sql(ALL + " where username = ? and token_id = ?")
                .params(username, id)
                .query(TokenTable::token)
                .optional()
                .orElse(null);
    }

    /** The token of that hash and whose it is, in one question: it is asked by each request. */
    @Nullable Borne findByHash(String hash) {
        return jdbc.sql(
                        "select t.token_id, t.scopes, t.expires_at, a.* from access_token t"
                                + " join account a on a.username = t.username where t.hash = ?")
                .param(hash)
                .query(TokenTable::borne)
                .optional()
                .orElse(null);
    }

    void add(Token token, String hash) {
        jdbc.sql(
                        "insert into access_token (token_id, username, name, hash, scopes, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                token.id(),
                                token.username(),
                                token.name(),
                                hash,
                                text(token.scopes()),
                                utc(token.createdAt()),
                                utc(token.expiresAt())))
                .update();
    }

    boolean remove(String username, UUID id) {
        return jdbc.sql("delete from access_token where username = ? and token_id = ?")
                        .params(username, id)
                        .update()
                == 1;
    }

    void used(UUID id, Instant at) {
        jdbc.sql("update access_token set last_used_at = ? where token_id = ?")
                .params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), id)
                .update();
    }

    private static String text(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(","));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Borne borne(ResultSet row, int number) throws SQLException {
        return new Borne(
                row.getObject("token_id", UUID.class),
                scopes(row),
                instant(row, "expires_at"),
                AccountRow.read(row, number));
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("token_id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                scopes(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "expires_at"),
                instant(row, "last_used_at"));
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("scopes").split(","))
                .map(Scope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
