package org.parley.benchmark.http;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Proposals;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts openings and proposals to the application, one to 19. Proposals go to negotiations that
 * were opened before, since one has to look up who sits at a table before one speaks for them.
 */
final class OurPosts implements Program {

    private static final JsonMapper JSON = new JsonMapper();

    private final Desk desk;
    private final Queue<String> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Place> places = new ConcurrentLinkedQueue<>();

    OurPosts(Arguments arguments) throws IOException {
        desk = Desk.of(arguments.number("port"));
    }

    @Override
    public Client client(int number) throws IOException {
        Wire wire = desk.wire();
        return new Client() {
            private int said;
            private @Nullable Place place;

            @Override
            public void act() throws IOException {
                if (said++ % Proposals.A_NEGOTIATION == 0) {
                    Place next = places.poll();
                    place = next == null ? place : next;
                    opened.add(open(wire));
                } else {
                    Objects.requireNonNull(place, "no table prepared").propose(wire);
                }
            }
        };
    }

    /** Looks up the tables of negotiations that were opened, and opens more if they are few. */
    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) throws IOException {
        Wire wire = desk.wire();
        while (places.size() + opened.size() < arguments.number("negotiations")) {
            opened.add(open(wire));
        }
        for (String id = opened.poll(); id != null; id = opened.poll()) {
            if (places.size() < arguments.number("negotiations")) {
                places.add(Place.of(wire, id));
            }
        }
        return Map.of("negotiations", places.size());
    }

    private static String open(Wire wire) throws IOException {
        String answer =
                wire.post(
                        "/api/v1/negotiations",
                        "{\"title\":\"Ceasefire\",\"description\":\"%s\",\"agreementRule\":\"EVERYTHING_AGREED\",\"archive\":true,\"parties\":[{\"name\":\"Mediator\",\"shortName\":\"M\",\"role\":\"MEDIATOR\"}]}"
                                .formatted(Proposals.TEXT));
        return JSON.readTree(answer).get("id").asString();
    }
}
