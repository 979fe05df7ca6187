package org.parley.api.deadletter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.PutAside;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.GlobalRole;
import org.parley.api.security.Permits;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Lists what read models could not digest. */
@RestController
@RequestMapping("/api/v1/dead-letters")
@Tag(name = "Projections")
class DeadLetterReads {

    private static final int MOST_DISCARDED = 500;

    private final PutAside aside;

    DeadLetterReads(PutAside aside) {
        this.aside = aside;
    }

    @GetMapping
    @Permits(Action.READ_DEAD_LETTERS)
    @Operation(summary = "List the events that read models could not digest, oldest first")
    ResponseEntity<Page<DeadLetter>> list(
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        boolean content = caller.is(GlobalRole.AUDITOR);
        return Parts.answer(request, () -> list(page.cursor(), limit, content));
    }

    @GetMapping("/discarded")
    @Permits(Action.READ_DEAD_LETTERS)
    @Operation(
            summary = "List the events that were given up, with who did it and why, newest first")
    Map<String, List<PutAside.Discarded>> discarded() {
        return Map.of("items", aside.discarded(MOST_DISCARDED));
    }

    private Page<DeadLetter> list(@Nullable String cursor, int limit, boolean content) {
        List<String> last = Cursor.read(cursor, 2);
        List<DeadLetter> letters =
                aside
                        .list(
                                last == null ? null : instant(last.getFirst()),
                                last == null ? null : last.getLast(),
                                limit + 1)
                        .stream()
                        .map(one -> DeadLetter.of(one, content))
                        .toList();
        return Page.of(letters, limit, one -> List.of(one.putAsideAt().toString(), one.id()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw Cursor.notOurs();
        }
    }
}
