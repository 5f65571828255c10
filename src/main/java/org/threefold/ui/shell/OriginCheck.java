package org.threefold.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.util.Set;

/// Refuses what a page of another origin sends. A browser asks nobody before it opens a WebSocket
/// and sends the cookie along, so the push channel wants the `Origin` header (RFC 6455, 10.2); what
/// else changes something wants it to be ours where it is given.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OriginCheck extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String address;

    /// @param address what people type to get here
    OriginCheck(@Value("${threefold.address}") String address) {
        this.address = origin(UriComponentsBuilder.fromUriString(address));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (permitted(request)) chain.doFilter(request, response);
        else response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    private boolean permitted(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade")))
            return origin != null && ours(request, origin);
        return READING.contains(request.getMethod()) || origin == null || ours(request, origin);
    }

    private boolean ours(HttpServletRequest request, String origin) {
        return origin.equals(address) || origin.equals(here(request));
    }

    private static String here(HttpServletRequest request) {
        return origin(
                UriComponentsBuilder.newInstance()
                        .scheme(request.getScheme())
                        .host(request.getServerName())
                        .port(request.getServerPort()));
    }

    private static String origin(UriComponentsBuilder address) {
        var parts = address.build();
        boolean usual =
                parts.getPort() < 0
                        || parts.getPort() == ("https".equals(parts.getScheme()) ? 443 : 80);
        var origin = parts.getScheme() + "://" + parts.getHost();
        return usual ? origin : origin + ":" + parts.getPort();
    }
}
