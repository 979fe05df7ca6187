package org.parley.api.noninterference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Makes the application leak, in negotiations that a test names, as careless code would. */
public final class PlantedLeaks extends OncePerRequestFilter {

    /** What a careless application does. */
    enum Leak {
        ONE_VERSION_COUNTER_FOR_THE_TABLE_AND_ALL_BRIEFS("etag=\\[\"[0-9]+\"]"),
        FORBIDDEN_INSTEAD_OF_ABSENT("^403\n"),
        A_COUNT_OF_ALL_THAT_WAS_WRITTEN("\"count\":[0-9]+");

        private final String trace;

        Leak(String trace) {
            this.trace = trace;
        }

        /** What stands in an answer that leaks. */
        String trace() {
            return trace;
        }
    }

    private static final Pattern NEGOTIATION = Pattern.compile("/negotiations/([0-9a-f-]{36})");

    private final Map<String, Leak> planted = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> written = new ConcurrentHashMap<>();
    private final Set<String> existing = ConcurrentHashMap.newKeySet();

    void plant(String negotiation, Leak leak) {
        planted.put(negotiation, leak);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String negotiation = negotiation(request);
        Leak leak = negotiation == null ? null : planted.get(negotiation);
        boolean streams = request.getRequestURI().endsWith("/stream");
        if (negotiation == null || leak == null || streams) {
            chain.doFilter(request, response);
            return;
        }
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        long writes = writes(negotiation, request, kept);
        switch (leak) {
            case ONE_VERSION_COUNTER_FOR_THE_TABLE_AND_ALL_BRIEFS -> {
                if (kept.getHeader("ETag") != null) {
                    kept.setHeader("ETag", "\"" + writes + "\"");
                }
            }
            case FORBIDDEN_INSTEAD_OF_ABSENT -> {
                boolean exists = existing.stream().anyMatch(request.getRequestURI()::contains);
                if (kept.getStatus() == 404 && exists) {
                    kept.setStatus(403);
                }
            }
            case A_COUNT_OF_ALL_THAT_WAS_WRITTEN -> count(kept, writes);
        }
        kept.copyBodyToResponse();
    }

    private long writes(
            String negotiation, HttpServletRequest request, HttpServletResponse response) {
        AtomicLong writes = written.computeIfAbsent(negotiation, _ -> new AtomicLong());
        if (request.getMethod().equals("GET") || response.getStatus() >= 300) {
            return writes.get();
        }
        String location = response.getHeader("Location");
        if (location != null) {
            existing.add(location.substring(location.lastIndexOf('/')));
        }
        return writes.incrementAndGet();
    }

    private static void count(ContentCachingResponseWrapper kept, long writes) throws IOException {
        String body = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (kept.getStatus() == 200 && body.startsWith("{\"items\"")) {
            byte[] counted =
                    ("{\"count\":" + writes + "," + body.substring(1))
                            .getBytes(StandardCharsets.UTF_8);
            kept.resetBuffer();
            kept.setContentLength(counted.length);
            kept.getOutputStream().write(counted);
        }
    }

    private static @Nullable String negotiation(HttpServletRequest request) {
        Matcher matcher = NEGOTIATION.matcher(request.getRequestURI());
        return matcher.find() ? matcher.group(1) : null;
    }
}
