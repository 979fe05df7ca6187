package org.parley.api.noninterference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.parley.api.command.House;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * An access token for each login: thousands of slow password checks would show nothing more.
 *
 * @param hash of the one password that all have
 * @param tokens by login
 */
record Keys(JdbcClient sql, String hash, Map<String, String> tokens) {

    private static final String PASSWORD = "one password for all";

    private static final List<String> OF_THE_HOUSE = List.of("secretariat", "auditor");

    /** Those of the logins that are there in every run. */
    static Keys of(House house) {
        String hash = house.context().getBean(PasswordEncoder.class).encode(PASSWORD);
        Keys none =
                new Keys(
                        house.context().getBean(JdbcClient.class),
                        Objects.requireNonNull(hash),
                        Map.of());
        Map<String, String> tokens = new HashMap<>();
        OF_THE_HOUSE.forEach(login -> tokens.put(login, none.cut(login)));
        return new Keys(none.sql, none.hash, Map.copyOf(tokens));
    }

    /** With new logins that have the mark of a run. */
    Keys with(String mark) {
        Map<String, String> all = new HashMap<>(tokens);
        for (String login : Opening.logins()) {
            String username = login + "-" + mark;
            sql.sql(
                            "insert into account (username, password, roles, stamp, created_at) values (?, ?, ?, ?, ?)")
                    .params(username, hash, "", username, OffsetDateTime.now())
                    .update();
            all.put(login, cut(username));
        }
        return new Keys(sql, hash, Map.copyOf(all));
    }

    /** The value of the Authorization header. */
    String of(String login) {
        return "Bearer " + tokens.get(login);
    }

    /** The same, for what no token may do. */
    static String byPassword(String username) {
        byte[] login = (username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    private String cut(String username) {
        String random = UUID.randomUUID() + "-" + UUID.randomUUID();
        String token = "prl_" + random.substring(0, 43);
        sql.sql(
                        "insert into access_token (token_id, username, name, hash, scopes, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), username, "a run", sha256(token))
                .params("READ,WRITE", OffsetDateTime.now())
                .update();
        return token;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
