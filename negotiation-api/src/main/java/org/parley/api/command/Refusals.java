package org.parley.api.command;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Problems;
import org.parley.core.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Remembers that a request was refused, so that its repeat is refused in the same words. */
@Component
class Refusals {

    private final HttpServletRequest request;
    private final Problems problems;
    private final Receipts receipts;
    private final ForcedCommit forced;
    private final Clock clock;

    Refusals(
            HttpServletRequest request,
            Problems problems,
            Receipts receipts,
            ForcedCommit forced,
            Clock clock) {
        this.request = request;
        this.problems = problems;
        this.receipts = receipts;
        this.forced = forced;
        this.clock = clock;
    }

    /**
     * Remembers it.
     *
     * @throws AnsweredAlready when the same request was answered meanwhile
     */
    void remember(ReceiptKey key, Rejection rejection) {
        Problem problem = problems.of(rejection);
        String document = new String(problems.render(request, problem), StandardCharsets.UTF_8);
        receipts.refuse(key, problem.type().status(), document, clock.instant());
        forced.await();
    }
}
