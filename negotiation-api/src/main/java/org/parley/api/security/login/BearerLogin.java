package org.parley.api.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
import org.parley.api.token.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs a program in by its personal access token, for this one request. */
final class BearerLogin extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final Challenges challenges;

    BearerLogin(Tokens tokens, Accounts accounts, Challenges challenges) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.challenges = challenges;
    }

    static boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isIn(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Authentication login = login(header.substring(SCHEME.length()).strip());
        if (login == null) {
            SecurityContextHolder.clearContext();
            challenges.commence(request, response, new BadCredentialsException("unknown token"));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        chain.doFilter(request, response);
    }

    private @Nullable Authentication login(String token) {
        Tokens.Holder holder = tokens.holderOf(token);
        Account account = holder == null ? null : accounts.find(holder.username());
        return holder == null || account == null ? null : Logins.of(account, holder.scopes());
    }
}
