package org.parley.benchmark.peer;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The one POST. */
@RestController
class PlainItems {

    private final JdbcClient jdbc;

    PlainItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostMapping("/items")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> add(@RequestBody JsonNode body) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into item (id, document) values (?, ?)")
                .params(id, body.toString())
                .update();
        return Map.of("id", id);
    }
}
