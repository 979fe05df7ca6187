package org.parley.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.AccountEvents.Happened;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** One page of what happened to logins, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountEventPage(List<Happened> items, @Nullable String nextCursor) {

    static ResponseEntity<AccountEventPage> of(
            String path,
            @Nullable Integer limit,
            @Nullable String cursor,
            BiFunction<Long, Integer, List<Happened>> found) {
        int size = AccountPage.size(limit);
        List<Happened> items = found.apply(start(cursor), size + 1);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (items.size() <= size) {
            return answer.body(new AccountEventPage(items, null));
        }
        List<Happened> page = items.subList(0, size);
        String next = encode(page.getLast().number());
        String link = "<" + path + "?limit=" + size + "&cursor=" + next + ">; rel=\"next\"";
        return answer.header(HttpHeaders.LINK, link).body(new AccountEventPage(page, next));
    }

    private static String encode(long number) {
        byte[] text = Long.toString(number).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static long start(@Nullable String cursor) {
        try {
            return cursor == null
                    ? Long.MAX_VALUE
                    : Long.parseLong(
                            new String(
                                    Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw Problem.of(Fault.inParameter("cursor", "must be a nextCursor of this list"))
                    .refused();
        }
    }
}
