package org.parley.api.nodes;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.api.eventstore.durability.Node;

/** Sends each request to the next of the nodes that said, a moment ago, that they are ready. */
final class Balancer implements Route, AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final Cluster cluster;
    private final AtomicInteger requests = new AtomicInteger();
    private final Thread watching;
    private volatile List<Node> ready;
    private volatile boolean closed;

    Balancer(Cluster cluster) {
        this.cluster = cluster;
        this.ready = cluster.nodes();
        this.watching = Thread.ofPlatform().daemon().start(this::watch);
    }

    @Override
    public Node nodeFor(int client) {
        List<Node> now = ready;
        return now.get(Math.floorMod(requests.getAndIncrement(), now.size()));
    }

    @Override
    public boolean mayFail(Node node) {
        return false;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watching.join();
    }

    private void watch() {
        while (!closed) {
            List<Node> asked =
                    cluster.nodes().stream().filter(node -> node.visitor().findsItReady()).toList();
            if (!asked.isEmpty()) {
                ready = asked;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }
}
