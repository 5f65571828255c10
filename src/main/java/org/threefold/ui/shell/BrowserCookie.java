package org.threefold.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/// Gives each browser that opens the sign-in page a random token. Once it has signed in to an
/// account it is known there, and a stranger's guesses at that account do not keep it out. The
/// token opens nothing by itself, and the database keeps its hash.
@Component
class BrowserCookie extends OncePerRequestFilter {

    static final String NAME = "threefold-browser";

    private static final Duration KEPT = Duration.ofDays(180);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean secure;

    BrowserCookie(@Value("${server.servlet.session.cookie.secure:true}") boolean secure) {
        this.secure = secure;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(request.getContextPath() + "/login")
                && "GET".equals(request.getMethod())
                && of(request).isEmpty()) response.addHeader(HttpHeaders.SET_COOKIE, fresh());
        chain.doFilter(request, response);
    }

    /// The token that this browser sent; empty when it sent none.
    static String of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return "";
        for (Cookie cookie : cookies)
            if (cookie.getName().equals(NAME) || cookie.getName().equals("__Host-" + NAME))
                return cookie.getValue();
        return "";
    }

    private String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return ResponseCookie.from(secure ? "__Host-" + NAME : NAME, token)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }
}
