package org.parley.api.eventstore.processing;

import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.parley.api.eventstore.nodes.Peers;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many parts of a read model this node may read: its share among the nodes that live.
 * Processors ask each time that they look for parts, and let go of what is too much, so that a node
 * that joins finds some and those of a node that left are taken over.
 */
record FairShare(JdbcClient jdbc, Peers peers) implements MaxSegmentProvider {

    @Override
    public int getMaxSegments(String processor) {
        return peers.living() == 1 ? Short.MAX_VALUE : peers.share(partsOf(processor));
    }

    private int partsOf(String processor) {
        return jdbc.sql("select count(*) from processor_token where processor_name = ?")
                .param(processor)
                .query(Integer.class)
                .single();
    }
}
