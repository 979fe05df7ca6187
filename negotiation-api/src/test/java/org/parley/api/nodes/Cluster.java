package org.parley.api.nodes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.durability.Node;

/** Nodes on one database. Clients are spread over those that live. */
final class Cluster implements Route, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    final Sql sql;
    private final TestDatabase database;
    private final Path folder;
    private final AtomicInteger started = new AtomicInteger();
    private final List<Member> members = new CopyOnWriteArrayList<>();
    private final List<CompletableFuture<Member>> coming = new ArrayList<>();
    private volatile List<Member> killed = List.of();

    private Cluster(Path folder) {
        this.folder = folder;
        this.database = TestDatabase.postgresql(folder);
        this.sql = new Sql(database);
    }

    /** As many nodes as that, and a secretariat. */
    static Cluster of(int nodes, Path folder) throws IOException {
        Cluster cluster = new Cluster(Files.createDirectories(folder));
        cluster.grow(1); // the first one makes the operator
        cluster.members.getFirst().node().visitor().makeSecretariat(Node.OPERATOR);
        cluster.grow(nodes);
        return cluster;
    }

    /** Starts nodes, beside each other, until there are so many. */
    void grow(int nodes) {
        while (members.size() + coming.size() < nodes) {
            coming.add(CompletableFuture.supplyAsync(this::start));
        }
        coming.forEach(member -> members.add(member.join()));
        coming.clear();
    }

    List<Node> nodes() {
        return members.stream().map(Member::node).toList();
    }

    /** The node that has been there for longest, which surely reads parts of read models. */
    Member oldest() {
        return members.getFirst();
    }

    /**
     * SIGKILL, and how long it takes until others read all that it read. Then another one starts,
     * to be waited for by {@link #grow}.
     */
    Duration kill(Member member) {
        Claims claims = new Claims(sql);
        await().atMost(PATIENCE).until(() -> claims.of(member.name()) > 0);
        killed = List.of(member);
        member.node().kill();
        long begin = System.nanoTime();
        members.remove(member);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> claims.of(member.name()) + claims.ofNobody() == 0);
        Duration takenOver = Duration.ofNanos(System.nanoTime() - begin);
        coming.add(CompletableFuture.supplyAsync(this::start));
        return takenOver;
    }

    /** SIGTERM, and returns when it has ended. */
    void leave(Member member) {
        member.node().close();
        members.remove(member);
    }

    @Override
    public Node nodeFor(int client) {
        List<Node> living = nodes();
        return living.get(client % living.size());
    }

    @Override
    public boolean mayFail(Node node) {
        return killed.stream().anyMatch(it -> it.node().equals(node));
    }

    String complaints() {
        return Node.complaints(folder);
    }

    @Override
    public void close() {
        grow(0);
        members.stream()
                .map(it -> CompletableFuture.runAsync(it.node()::close))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private Member start() {
        String name = "node" + started.incrementAndGet();
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "--parley.node=" + name,
                                "--parley.shutdown.drain=3s",
                                "--parley.rate-limit.requests=100000000"));
        return new Member(name, Node.start(database, folder, settings.toArray(String[]::new)));
    }

    /**
     * One of them.
     *
     * @param name begins what it is called in the tables
     */
    record Member(String name, Node node) {}
}
