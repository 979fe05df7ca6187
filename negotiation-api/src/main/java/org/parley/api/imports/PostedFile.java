package org.parley.api.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;

/** A file that is the body of a request. */
final class PostedFile {

    private static final int LIMIT = 10 << 20;

    private PostedFile() {}

    /**
     * @throws org.parley.api.problem.Refused when it is too large
     */
    static byte[] of(HttpServletRequest request) throws IOException {
        byte[] body =
                request.getContentLengthLong() > LIMIT
                        ? new byte[LIMIT + 1]
                        : request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw Problem.of(
                            ProblemType.TOO_LARGE,
                            "A file may have 10 MB at most. Send it in parts; a label holds within one.")
                    .header("Connection", "close")
                    .refused();
        }
        return body;
    }
}
