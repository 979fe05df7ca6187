package org.parley.api.noninterference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.api.command.House;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An access token for each login: thousands of slow password checks would show nothing more. */
record Keys(Map<String, String> tokens) {

    private static final List<String> OF_THE_HOUSE = List.of("secretariat", "auditor");

    /** New logins with the mark of a run, and those of the house. */
    static Keys cut(House house, String mark) {
        Map<String, String> tokens = new HashMap<>();
        JdbcClient sql = house.context().getBean(JdbcClient.class);
        for (String login : Opening.logins()) {
            String username = login + "-" + mark;
            sql.sql(
                            "insert into account (username, password, roles, stamp, created_at) values (?, ?, ?, ?, ?)")
                    .params(username, "none", "", username, OffsetDateTime.now())
                    .update();
            tokens.put(login, cut(sql, username));
        }
        OF_THE_HOUSE.forEach(login -> tokens.put(login, cut(sql, login)));
        return new Keys(Map.copyOf(tokens));
    }

    /** The value of the Authorization header. */
    String of(String login) {
        return "Bearer " + tokens.get(login);
    }

    private static String cut(JdbcClient sql, String username) {
        String random = UUID.randomUUID() + "-" + UUID.randomUUID();
        String token = "prl_" + random.substring(0, 43);
        sql.sql(
                        "insert into access_token (token_id, username, name, hash, scopes, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        new ArrayList<>(
                                List.of(
                                        UUID.randomUUID(),
                                        username,
                                        "a run",
                                        sha256(token),
                                        "READ,WRITE",
                                        OffsetDateTime.now())))
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
