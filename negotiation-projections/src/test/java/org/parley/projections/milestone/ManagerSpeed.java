package org.parley.projections.milestone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints how long managers wait on an H2 file with 1,000 and with 10,000 negotiations: the median
 * and the 95th of a hundred of so many runs (the one argument, or 200), in milliseconds, and the
 * growth.
 */
final class ManagerSpeed {

    private static final int[] SIZES = {1_000, 10_000};

    private ManagerSpeed() {}

    public static void main(String[] args) throws Exception {
        int runs = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        Map<String, double[]> small = measured(SIZES[0], runs);
        Map<String, double[]> large = measured(SIZES[1], runs);
        large.forEach((what, times) -> {
            double[] before = small.get(what);
            System.out.printf(
                    "| %s | %.2f / %.2f | %.2f / %.2f | %.1f |%n",
                    what, before[0], before[1], times[0], times[1], times[0] / before[0]);
        });
    }

    private static Map<String, double[]> measured(int negotiations, int runs) throws Exception {
        Path folder = Files.createTempDirectory("managers");
        JdbcConnectionPool pool =
                JdbcConnectionPool.create(
                        "jdbc:h2:file:"
                                + folder.resolve("parley")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "sa",
                        "");
        try {
            Database.migrated(pool, "h2");
            new ManyMilestones(pool).write(negotiations);
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("analyze").update();
            // it would give the last answer again, which it cannot while others write
            jdbc.sql("set optimize_reuse_results 0").update();
            ManagerQuestions questions = new ManagerQuestions(jdbc);
            Map<String, Runnable> all = new LinkedHashMap<>(questions.lists(any(jdbc)));
            all.putAll(questions.sums());
            Map<String, double[]> times = new LinkedHashMap<>();
            all.forEach((what, question) -> times.put(what, timed(question, runs)));
            return times;
        } finally {
            pool.dispose();
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static NegotiationId any(JdbcClient jdbc) throws SQLException {
        return new NegotiationId(
                jdbc.sql("select min(negotiation_id) from milestone").query(UUID.class).single());
    }

    private static double[] timed(Runnable question, int runs) {
        double[] times = new double[runs];
        for (int i = -runs / 4; i < runs; i++) {
            long begin = System.nanoTime();
            question.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return new double[] {times[runs / 2], times[runs * 95 / 100]};
    }
}
