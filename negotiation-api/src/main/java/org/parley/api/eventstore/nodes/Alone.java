package org.parley.api.eventstore.nodes;

import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** The embedded database is open in one process only: nobody else lives, nobody else holds. */
record Alone(NodeId node, NodeTable table) implements SmartInitializingSingleton, Peers {

    @Override
    public void afterSingletonsInstantiated() {
        table.takeAll();
        table.say(node);
    }

    @Override
    public Set<String> names() {
        return Set.of(node.text());
    }
}
