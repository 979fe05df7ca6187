package org.parley.api.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the container refuses before the application sees it. Tomcat makes it by name. */
public class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = plain(response.getStatus());
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = Statuses.problem(status);
        ProblemType type = problem.type();
        String document =
                "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(type.uri(), type.title(), status, problem.detail());
        try {
            response.setStatus(status);
            response.setContentType(Problems.CONTENT_TYPE);
            // no filter of the application has seen it
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("nobody waits for the answer any more", e);
        }
    }

    /** What the container does not implement is still the fault of the request. */
    private static int plain(int status) {
        return status == 501 || status == 505 ? 400 : status;
    }
}
