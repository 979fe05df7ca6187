package org.parley.api.read;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.projections.support.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers a part of a list, with a link to the next. */
public final class Parts {

    /** How many lines are asked for at once, where all of them are wanted. */
    public static final int MANY = 500;

    private Parts() {}

    /**
     * @throws org.parley.api.problem.Refused when the cursor is of another list
     */
    public static <T> ResponseEntity<Page<T>> answer(
            ServletWebRequest request, Supplier<Page<T>> list) {
        Page<T> page = listed(list);
        String next = page.nextCursor();
        var answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + link(request, next) + ">; rel=\"next\"");
        }
        return answer.body(page);
    }

    /**
     * All lines of a list, asked for part by part while they are given away.
     *
     * @param list the part that begins at a cursor
     */
    public static <T> Consumer<Consumer<T>> whole(Function<@Nullable String, Page<T>> list) {
        return each -> {
            String cursor = null;
            do {
                Page<T> page = list.apply(cursor);
                page.items().forEach(each);
                cursor = page.nextCursor();
            } while (cursor != null);
        };
    }

    private static <T> Page<T> listed(Supplier<Page<T>> list) {
        try {
            return list.get();
        } catch (IllegalArgumentException e) {
            throw Problem.of(Fault.inParameter("cursor", String.valueOf(e.getMessage()))).refused();
        }
    }

    /** The same request with another cursor; relative, since the caller knows where he asked. */
    private static String link(ServletWebRequest request, String cursor) {
        var components =
                ServletUriComponentsBuilder.fromRequest(request.getRequest())
                        .replaceQueryParam("cursor", cursor)
                        .build();
        return components.getPath() + "?" + components.getQuery();
    }
}
