package org.parley.api.security.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells a person with a browser from a program. */
final class Pages {

    private Pages() {}

    /** Whether a page is asked for, rather than something of the API or the machinery. */
    static boolean isAskedForIn(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains("text/html")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !isForPrograms(request.getRequestURI());
    }

    /** All browsers of today say from where they ask. */
    static boolean isSentByBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") != null;
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/actuator/") || path.startsWith("/v3/");
    }
}
