package org.parley.api.read;

import static org.parley.core.rejection.CommandRejected.rejected;

import org.jspecify.annotations.Nullable;
import org.parley.core.rejection.Absent;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers a view with the version that it shows. */
public final class Versions {

    private Versions() {}

    /**
     * @throws org.parley.core.rejection.CommandRejected when there is nothing
     */
    public static <T> T found(@Nullable T view) {
        if (view == null) {
            throw rejected(new Absent());
        }
        return view;
    }

    /**
     * The view, or nothing when the caller has it already (304).
     *
     * @param whole whether the version alone says what the view shows. Where the day or other
     *     streams play a part, it does not: then the view is always sent
     */
    public static <T> @Nullable T answer(
            ServletWebRequest request, T view, long version, boolean whole) {
        String tag = "\"" + version + "\"";
        if (whole && request.checkNotModified(tag)) {
            return null;
        }
        var response = request.getResponse();
        if (response != null) {
            response.setHeader(HttpHeaders.ETAG, tag);
        }
        return view;
    }
}
