package org.parley.api.command;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.parley.api.eventstore.ViewPositions;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Lets a read see what its reader has written: it waits until the views have come that far. */
@Component
public class ReadAfter {

    public static final String HEADER = "X-Read-After";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Positions positions;
    private final ViewPositions views;

    ReadAfter(Positions positions, ViewPositions views) {
        this.positions = positions;
        this.views = views;
    }

    /**
     * Waits as long as the request asks for it, at most five seconds in all.
     *
     * @param processors the views that the read is made from; none for one folded from its stream
     * @throws org.parley.api.problem.Refused when they have not come that far, or the position is
     *     none
     */
    public void await(HttpServletRequest request, String... processors) {
        String position = request.getHeader(HEADER);
        if (position == null) {
            return;
        }
        long index = positions.read(String.valueOf(request.getRemoteUser()), position.strip());
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (String processor : processors) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            if (!views.await(processor, index, left)) {
                throw Problem.of(
                                ProblemType.VIEW_BEHIND,
                                "This view has not come as far as your last command. Ask again in a moment.")
                        .refused();
            }
        }
    }
}
