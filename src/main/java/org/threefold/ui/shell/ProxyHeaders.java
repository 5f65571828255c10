package org.threefold.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// What a reverse proxy says about the browser behind it is believed only from addresses in
/// `threefold.proxies`, and only in one form: `X-Forwarded-For` and `X-Forwarded-Proto`. Everything
/// else of that kind, `Forwarded` and every host among it, is removed from every request.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyHeaders extends OncePerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{3,45}");

    private final List<IpAddressMatcher> proxies;

    /// @param proxies addresses or networks as `10.0.0.5` and `10.1.0.0/16`; none by default
    ProxyHeaders(@Value("${threefold.proxies:}") List<String> proxies) {
        this.proxies =
                proxies.stream()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .map(IpAddressMatcher::new)
                        .toList();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(seen(request), response);
    }

    HttpServletRequest seen(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!isProxy(address)) return new SeenRequest(request, address, request.isSecure());
        var protocols = values(request, "X-Forwarded-Proto");
        boolean secure =
                protocols.isEmpty()
                        ? request.isSecure()
                        : protocols.getLast().equalsIgnoreCase("https");
        return new SeenRequest(request, client(request, address), secure);
    }

    /// The last address that no proxy of ours has: what is before it, anybody may have written.
    private String client(HttpServletRequest request, String proxy) {
        var last = proxy;
        for (var hop : values(request, "X-Forwarded-For").reversed()) {
            if (!ADDRESS.matcher(hop).matches()) return last;
            last = hop;
            if (!isProxy(hop)) return hop;
        }
        return last;
    }

    private boolean isProxy(String address) {
        return ADDRESS.matcher(address).matches()
                && proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static List<String> values(HttpServletRequest request, String header) {
        var values = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders(header)))
            for (var value : line.split(",", -1)) values.add(value.strip());
        return values;
    }
}
