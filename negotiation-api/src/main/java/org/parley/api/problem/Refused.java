package org.parley.api.problem;

/** Carries a {@link Problem} to the edge. Thrown on the HTTP side only; the core has rejections. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
