package org.parley.api.problem;

import static org.parley.api.problem.ProblemType.*;

/** The problem for a bare status, as the container and the framework give it. */
final class Statuses {

    private Statuses() {}

    static Problem problem(int status) {
        return switch (status) {
            case 401 -> Problem.of(UNAUTHENTICATED, "Log in, or send a token, and ask again.");
            case 403 -> Problem.of(FORBIDDEN, "None of your roles may ever do this here.");
            case 404, 410 -> Problem.of(ABSENT, "There is nothing here, or it is not for you.");
            case 405 -> Problem.of(METHOD_NOT_ALLOWED, "This method is not possible here.");
            case 406 ->
                    Problem.of(
                            NOT_ACCEPTABLE, "Ask for another media type; JSON is always possible.");
            case 413 -> Problem.of(TOO_LARGE, "A body may have 1 MB at most.");
            case 415 -> Problem.of(UNSUPPORTED_MEDIA_TYPE, "Send JSON, as application/json.");
            case 429 -> Problem.of(TOO_MANY_REQUESTS, "Wait a little, then ask again.");
            case 503 -> Problem.of(UNAVAILABLE, "Wait a little, then ask again.");
            default -> other(status);
        };
    }

    private static Problem other(int status) {
        return status >= 400 && status < 500
                ? Problem.of(
                        BAD_REQUEST, "The request is not one that HTTP allows, or is too long.")
                : Diagnosis.internal();
    }
}
