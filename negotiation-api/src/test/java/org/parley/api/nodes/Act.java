package org.parley.api.nodes;

/**
 * Something to be recorded, under a title that nothing else has. The title is the key, too.
 *
 * @param crowd begins the titles of all that it says
 * @param client who says it
 * @param turn how many things the client has said before
 */
record Act(String crowd, int client, int turn, String path, String title, String body) {

    /** Rounds are of the table's own stream, each measure has one to itself. */
    static Act of(Talks talks, String name, int client, int turn) {
        String title = "%s-%d-%d".formatted(name, client, turn);
        return turn % 4 == 3
                ? new Act(name, client, turn, talks.path("/measures"), title, measure(talks, title))
                : new Act(name, client, turn, talks.path("/rounds"), title, round(title));
    }

    boolean isRound() {
        return path.endsWith("/rounds");
    }

    private static String round(String title) {
        return """
        {"title": "%s", "place": "Havana", "track": "1", "opensOn": "2016-06-23"}
        """
                .formatted(title);
    }

    private static String measure(Talks talks, String title) {
        return """
        {"title": "%s", "category": "MILITARY", "mode": "JOINT", "onBehalfOf": "%s",
         "phases": [{"title": "Phase", "milestones": [
           {"title": "%s", "kind": "DELIVERABLE", "responsiblePartyId": "%s", "verifierPartyId": "%s",
            "indicator": {"unit": "items", "baseline": "0", "target": "100"}}]}]}
        """
                .formatted(title, talks.first(), title, talks.first(), talks.second());
    }
}
