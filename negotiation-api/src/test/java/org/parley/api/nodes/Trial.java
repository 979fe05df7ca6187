package org.parley.api.nodes;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is done to nodes while a crowd writes, and what must hold afterwards. */
final class Trial {

    private final Cluster cluster;
    private final String name;
    private final List<Talks> talks = new ArrayList<>();

    /**
     * @param name begins the titles of all that is written
     */
    Trial(Cluster cluster, String name, int negotiations) throws IOException {
        this.cluster = cluster;
        this.name = name;
        for (int i = 0; i < negotiations; i++) {
            talks.add(Talks.open(cluster.nodeFor(i).visitor(), name + "-talks-" + i));
        }
    }

    /** Nothing but load. */
    void write(int each) throws IOException, InterruptedException {
        Crowd crowd = Crowd.gather(cluster, talks, name);
        crowd.goOn(each);
        int answered = kept(crowd);
        readModels();
        System.out.printf(
                "%s: %d nodes, %d negotiations, %d answered, none failed, lost or twice%n",
                name, cluster.nodes().size(), talks.size(), answered);
    }

    /** Kills the oldest node under load, again and again; returns the longest takeover. */
    Duration kill(int kills, int each) throws IOException, InterruptedException {
        int nodes = cluster.nodes().size();
        List<Duration> takeovers = new ArrayList<>();
        int answered = 0;
        int repeated = 0;
        for (int kill = 1; kill <= kills; kill++) {
            cluster.grow(nodes);
            Crowd crowd = Crowd.gather(cluster, talks, name + kill);
            crowd.goOn(each);
            takeovers.add(cluster.kill(cluster.oldest()));
            crowd.goOn(1);
            answered += kept(crowd);
            repeated += crowd.repeated.get();
            System.out.printf(
                    "kill %d: %d answered, %d repeated, parts taken over within %d ms%n",
                    kill, answered, repeated, takeovers.getLast().toMillis());
        }
        readModels();
        Collections.sort(takeovers);
        System.out.printf(
                "%d kills of one of %d: %d answered, %d repeated, none failed, lost or twice;"
                        + " parts taken over within %s at most, %s in the middle%n",
                kills, nodes, answered, repeated, takeovers.getLast(), takeovers.get(kills / 2));
        return takeovers.getLast();
    }

    /** Each node leaves in its turn, and another one comes in its place. */
    void replaceAll(int times, int each) throws IOException, InterruptedException {
        try (Balancer balancer = new Balancer(cluster)) {
            Crowd crowd = Crowd.gather(balancer, talks, name);
            int replacements = times * cluster.nodes().size();
            for (int i = 0; i < replacements; i++) {
                crowd.goOn(each);
                cluster.leave(cluster.oldest());
                crowd.goOn(each);
                crowd.slowly(() -> cluster.grow(cluster.nodes().size() + 1));
            }
            crowd.goOn(each);
            int answered = kept(crowd);
            readModels();
            System.out.printf(
                    "%s: %d nodes replaced, %d answered, none failed, lost or twice%n",
                    name, replacements, answered);
        }
    }

    private int kept(Crowd crowd) throws InterruptedException {
        List<Crowd.Answered> answered = crowd.end();
        Kept kept = new Kept(cluster.sql);
        kept.holds(answered);
        kept.isInOrder();
        return answered.size();
    }

    private void readModels() throws IOException {
        new ReadModels(cluster.sql).areComplete(cluster.oldest().node().visitor(), talks);
    }
}
