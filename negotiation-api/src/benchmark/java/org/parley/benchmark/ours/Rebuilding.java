package org.parley.benchmark.ours;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.Rebuilds;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Builds a read model anew from all events, and reads all events for nothing. */
final class Rebuilding {

    private static final String SCAN =
            "select global_index, payload_type, payload, meta_data from domain_event"
                    + " where global_index > ? order by global_index limit 2000";

    private final JsonMapper json = new JsonMapper();
    private final ApplicationContext application;

    Rebuilding(ApplicationContext application) {
        this.application = application;
    }

    /** Until the new rows answer. */
    Map<String, Object> rebuild(String model) throws InterruptedException {
        Rebuilds rebuilds = application.getBean(Rebuilds.class);
        Instant before = rebuilds.of(model).switchedAt();
        long begin = System.nanoTime();
        rebuilds.begin(model);
        while (!hasSwitched(rebuilds.of(model).switchedAt(), before)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Rebuilds.Progress done = rebuilds.of(model);
        Long speed = done.eventsPerSecond();
        return Map.of("seconds", seconds, "building", speed == null ? 0 : speed);
    }

    private static boolean hasSwitched(@Nullable Instant now, @Nullable Instant before) {
        return now != null && !now.equals(before);
    }

    /** Each payload is parsed and forgotten. */
    Map<String, Object> scan() throws SQLException {
        long begin = System.nanoTime();
        long events = 0;
        try (Connection connection = application.getBean(DataSource.class).getConnection();
                PreparedStatement select = connection.prepareStatement(SCAN)) {
            connection.setReadOnly(true);
            long last = -1;
            for (long before = -2; before != last; ) {
                before = last;
                select.setLong(1, last);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        json.readTree(rows.getBytes("payload"));
                        rows.getBytes("meta_data");
                        events++;
                    }
                }
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Map.of("events", events, "seconds", seconds, "speed", events / seconds);
    }
}
