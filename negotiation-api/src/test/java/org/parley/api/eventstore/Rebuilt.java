package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Colour;
import org.parley.projections.support.Serving;
import org.parley.projections.support.Shelves;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds read models anew in a running application, and looks at their rows. */
public record Rebuilt(ApplicationContext house) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Returns when the new rows answer. */
    public void anew(String readModel) {
        Rebuilds rebuilds = house.getBean(Rebuilds.class);
        @Nullable Instant before = rebuilds.of(readModel).switchedAt();
        rebuilds.begin(readModel);
        await().atMost(PATIENCE)
                .untilAsserted(() -> {
                    Rebuilds.Progress now = rebuilds.of(readModel);
                    assertThat(now.underWay()).as(now.toString()).isFalse();
                    assertThat(now.switchedAt()).isNotEqualTo(before);
                });
    }

    /** Every row that answers, table by table, each as text and in order. */
    public Map<String, List<String>> rows(String readModel) {
        return rows(readModel, house.getBean(Serving.class).colour(readModel));
    }

    /** The same, of the tables of either colour. */
    public Map<String, List<String>> rows(String readModel, Colour colour) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : house.getBean(Shelves.class).of(readModel)) {
            rows.put(table, all(colour.of(table)));
        }
        return rows;
    }

    private List<String> all(String table) {
        return house
                .getBean(JdbcClient.class)
                .sql("select * from " + table)
                .query((row, _) -> {
                    StringBuilder line = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        line.append(row.getString(i)).append('|');
                    }
                    return line.toString();
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
