package org.parley.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.core.shared.Username;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** One page of the list of accounts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountPage(List<AccountView> items, @Nullable String nextCursor) {

    private static final int USUAL = 50;
    private static final int LARGEST = 500;

    static AccountPage of(List<Account> found, int size) {
        List<AccountView> items = found.stream().limit(size).map(AccountView::of).toList();
        boolean more = found.size() > size;
        return new AccountPage(items, more ? cursor(items.getLast().username()) : null);
    }

    static int size(@Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > LARGEST)) {
            throw wrong("limit", "must be between 1 and " + LARGEST);
        }
        return limit == null ? USUAL : limit;
    }

    /** The name after which the page starts. */
    static String start(@Nullable String cursor) {
        try {
            return cursor == null ? "" : new Username(decode(cursor)).text();
        } catch (IllegalArgumentException e) {
            throw wrong("cursor", "must be a nextCursor of this list");
        }
    }

    ResponseEntity<AccountPage> answer(int size) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (nextCursor != null) {
            String next = "</api/v1/accounts?limit=" + size + "&cursor=" + nextCursor + ">";
            answer.header(HttpHeaders.LINK, next + "; rel=\"next\"");
        }
        return answer.body(this);
    }

    private static String cursor(String username) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(username.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private static RuntimeException wrong(String parameter, String message) {
        return Problem.of(Fault.inParameter(parameter, message)).refused();
    }
}
