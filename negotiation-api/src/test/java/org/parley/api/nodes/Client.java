package org.parley.api.nodes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import org.parley.api.eventstore.durability.Node;
import tools.jackson.databind.json.JsonMapper;

/** Writes one thing after the other; what a killed node did not answer it asks another one. */
record Client(Crowd crowd, Route route, List<Talks> talks, String name, int number)
        implements Runnable {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void run() {
        try {
            for (int turn = 0; !crowd.isEnding(); turn++) {
                // a table is visited by all clients, each table in its turn
                Talks table = talks.get((number + turn) % talks.size());
                untilAnswered(Act.of(table, name, number, turn));
                crowd.breathe();
            }
        } catch (RuntimeException | Error failed) {
            crowd.failures.add(failed.toString());
        }
    }

    private void untilAnswered(Act act) {
        while (!isAnswered(act) && crowd.failures.isEmpty()) {
            crowd.repeated.incrementAndGet();
        }
    }

    private boolean isAnswered(Act act) {
        Node node = route.nodeFor(number);
        try {
            HttpResponse<String> answer =
                    node.visitor().sayOnce(act.path(), act.body(), act.title());
            if (answer.statusCode() == 201) {
                long version = JSON.readTree(answer.body()).get("version").asLong();
                crowd.answered(new Crowd.Answered(act, version));
            } else {
                crowd.failures.add(act.title() + ": " + answer.statusCode() + answer.body());
            }
            return true;
        } catch (IOException lost) {
            if (!route.mayFail(node)) {
                crowd.failures.add(act.title() + " on a living node: " + lost + looked(lost, node));
            }
            return false;
        }
    }

    /** Whoever waits in vain wants to know what for. */
    private static String looked(IOException lost, Node node) {
        return lost instanceof HttpTimeoutException ? "\n" + node.threads() : "";
    }
}
