package org.parley.benchmark.ours;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.parley.api.eventstore.Rebuilds;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has read models built anew, and times it from the first event that is read to the switch. */
final class Rebuilding {

    private static final String NONE = "RESTING";

    private final Rebuilds rebuilds;
    private final JdbcClient sql;

    Rebuilding(ApplicationContext application) {
        this.rebuilds = application.getBean(Rebuilds.class);
        this.sql = application.getBean(JdbcClient.class);
    }

    /** Ends when the old rows are removed, too; that is not timed. */
    Map<String, Object> rebuild(String readModel) throws InterruptedException {
        rebuilds.begin(readModel);
        while (phase(readModel).equals("CLEARING")) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        long began = System.nanoTime();
        while (phase(readModel).equals("BUILDING")) {
            requireNoTrouble(readModel);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        while (!phase(readModel).equals(NONE)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        long events =
                sql.sql("select events from read_model where name = ?")
                        .param(readModel)
                        .query(Long.class)
                        .single();
        return Map.of("events", events, "seconds", seconds, "speed", events / seconds);
    }

    private void requireNoTrouble(String readModel) {
        String trouble = rebuilds.of(readModel).trouble();
        if (trouble != null) {
            throw new IllegalStateException(trouble);
        }
    }

    private String phase(String readModel) {
        return sql.sql("select phase from read_model where name = ?")
                .param(readModel)
                .query(String.class)
                .single();
    }
}
