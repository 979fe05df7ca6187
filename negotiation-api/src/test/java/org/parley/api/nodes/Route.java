package org.parley.api.nodes;

import org.parley.api.eventstore.durability.Node;

/** Says which node a client asks. */
interface Route {

    Node nodeFor(int client);

    /** Whether it may leave a request unanswered, since it was killed. */
    boolean mayFail(Node node);
}
