package org.parley.api.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;

/** Takes a file apart into its lines. Blank lines are counted and left out. */
public final class Lines {

    static final int MOST = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Lines() {}

    /**
     * The lines of a file in UTF-8.
     *
     * @throws org.parley.api.problem.Refused when it is not UTF-8, has no line or too many
     */
    public static List<Line> of(byte[] file) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : text(file).split("\r?\n|\r", -1)) {
            number++;
            if (!text.isBlank()) {
                lines.add(new Line(number, text.strip()));
            }
        }
        if (lines.isEmpty()) {
            throw Problem.of(Fault.at("", "a command a line is needed; there is none")).refused();
        }
        if (lines.size() > MOST) {
            throw Problem.of(ProblemType.TOO_LARGE, "A file may have 100,000 lines at most.")
                    .refused();
        }
        return lines;
    }

    /**
     * A file in UTF-8, with or without a byte order mark.
     *
     * @throws org.parley.api.problem.Refused when it is not
     */
    static String text(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw Problem.of(
                            ProblemType.MALFORMED_JSON,
                            "The file is not UTF-8. Save it as UTF-8 and send it again.",
                            List.of(Fault.at("", "this is not UTF-8")))
                    .refused();
        }
    }
}
