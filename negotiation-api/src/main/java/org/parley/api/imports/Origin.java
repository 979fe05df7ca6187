package org.parley.api.imports;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.parley.api.security.Caller;

/**
 * Who imports what. Labels and receipts belong to both together: the same file under another name,
 * or from another login, records everything anew.
 *
 * @param importer a login, or {@link #DEMO}
 * @param name as the importer calls it: 1 to 100 letters, digits, dots, dashes, underscores, spaces
 */
public record Origin(String importer, String name) {

    /** No login: it holds a character that logins cannot have. */
    public static final String DEMO = "(demo)";

    static final String FORM =
            "must be 1 to 100 letters, digits, dots, dashes, underscores or spaces, a letter or"
                    + " digit first";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]{0,99}");

    public Origin {
        if (!isName(name)) {
            throw new IllegalArgumentException("name: " + FORM);
        }
    }

    /** A file without a name is called by its content, so that the same file is done once. */
    static Origin of(
            Caller importer, @Nullable String name, byte[] file, Function<byte[], String> digest) {
        String called = name == null ? "file-" + digest.apply(file) : name;
        return new Origin(importer.username(), called);
    }

    /**
     * @throws org.parley.api.problem.Refused when the parameter name is given and no name
     */
    static void require(@Nullable String name) {
        if (name != null && !isName(name)) {
            throw Problem.of(
                            ProblemType.INVALID_REQUEST,
                            "One thing in the request is wrong.",
                            List.of(Fault.inParameter("name", FORM)))
                    .refused();
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
