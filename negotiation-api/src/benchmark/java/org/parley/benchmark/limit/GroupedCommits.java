package org.parley.benchmark.limit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;

/** One writer that commits, and on H2 forces, up to 256 inserts at once for all who wait. */
final class GroupedCommits implements Program {

    private static final int MOST = 256;

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final boolean forced;
    private final Connection connection;
    private final PreparedStatement insert;
    private final Statement statement;

    GroupedCommits(Arguments arguments) throws SQLException {
        String url = arguments.text("url");
        EventTable.create(url);
        this.forced = !url.startsWith("jdbc:h2");
        this.connection =
                DriverManager.getConnection(forced ? url + "&reWriteBatchedInserts=true" : url);
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement(EventTable.INSERT);
        this.statement = connection.createStatement();
        Thread.ofPlatform().daemon().name("writer").start(this::write);
    }

    @Override
    public Client client(int number) {
        Streams streams = new Streams();
        return () -> {
            int sequence = streams.next();
            Waiting waiting = new Waiting(streams.stream(), sequence, new CompletableFuture<>());
            queue.add(waiting);
            waiting.done.get();
        };
    }

    private void write() {
        List<Waiting> group = new ArrayList<>(MOST);
        while (true) {
            try {
                group.add(queue.take());
                queue.drainTo(group, MOST - 1);
                commit(group);
                group.forEach(waiting -> waiting.done.complete(null));
            } catch (SQLException | InterruptedException failed) {
                group.forEach(waiting -> waiting.done.completeExceptionally(failed));
            }
            group.clear();
        }
    }

    private void commit(List<Waiting> group) throws SQLException {
        for (Waiting waiting : group) {
            EventTable.fill(insert, waiting.stream, waiting.sequence);
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
        if (!forced) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private record Waiting(UUID stream, int sequence, CompletableFuture<Void> done) {}
}
