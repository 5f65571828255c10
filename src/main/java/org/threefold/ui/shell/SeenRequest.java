package org.threefold.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

/// A request with the address and the transport that are believed, and without the headers that
/// could say something else.
final class SeenRequest extends HttpServletRequestWrapper {

    private static final int HTTPS_PORT = 443;

    private final String address;
    private final boolean secure;

    SeenRequest(HttpServletRequest request, String address, boolean secure) {
        super(request);
        this.address = address;
        this.secure = secure;
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public String getRemoteHost() {
        return address;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? "https" : "http";
    }

    /// Behind a proxy that ends TLS, what browsers say in `Host` has no port, or their own.
    @Override
    public int getServerPort() {
        int port = super.getServerPort();
        return secure && !super.isSecure() && port == 80 ? HTTPS_PORT : port;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(
                Collections.list(super.getHeaderNames()).stream()
                        .filter(name -> !isHidden(name))
                        .toList());
    }

    @Override
    public StringBuffer getRequestURL() {
        int port = getServerPort();
        var url = new StringBuffer(getScheme()).append("://").append(getServerName());
        if (port != (secure ? HTTPS_PORT : 80)) url.append(':').append(port);
        return url.append(getRequestURI());
    }

    private static boolean isHidden(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.equals("forwarded") || small.startsWith("x-forwarded-");
    }
}
