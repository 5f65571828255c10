package org.threefold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.threefold.access.Accounts;
import org.threefold.kernel.Actor;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

/// What the browser gets to see before anybody is signed in, and how one gets in.
@InTheClinic
class TheWayInTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter guard;

    @Autowired private SecurityHeaders headers;

    private MockHttpServletResponse response = new MockHttpServletResponse();
    private MockFilterChain beyond = new MockFilterChain();

    @BeforeEach
    void nobody() {
        Screen.ofNobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/cases", "/portal", "/trail", "/no-such-page", "/error"})
    void a_stranger_is_led_to_the_way_in(String path) throws Exception {
        ask(get(path));

        assertThat(response.getRedirectedUrl()).isEqualTo("/login");
        assertThat(beyond.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/base.css", "/fonts/inter-latin.woff2", "/elements/table.js"})
    void looks_are_open(String path) throws Exception {
        var request = get(path);
        ask(request);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(((HttpServletRequest) beyond.getRequest()).getRequestURI()).isEqualTo(path);
    }

    @Test
    void every_page_says_what_it_may_not_do() throws Exception {
        ask(get("/login"));

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    void transport_is_held_to_tls_where_there_is_tls() throws Exception {
        var request = get("/login");
        request.setSecure(true);

        ask(request);

        assertThat(response.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void username_and_password_let_in() throws Exception {
        clinic.therapist();

        ask(signIn(usernameOf("Jo Mbeki"), Clinic.PASSWORD));

        assertThat(response.getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void an_unknown_user_and_a_wrong_password_read_alike() throws Exception {
        clinic.therapist();
        ask(signIn(usernameOf("Jo Mbeki"), "not the password at all"));
        var wrong = response.getRedirectedUrl();

        ask(signIn("nobody.at.all", "not the password at all"));

        assertThat(response.getRedirectedUrl()).isEqualTo(wrong).isEqualTo("/login?refused");
    }

    @Test
    void a_form_that_this_portal_did_not_show_is_refused() throws Exception {
        var forged = new MockHttpServletRequest("POST", "/login");
        forged.setServletPath("/login");
        forged.setParameter("username", usernameOf("Administrator"));
        forged.setParameter("password", Clinic.PASSWORD);

        ask(forged);

        assertThat(response.getRedirectedUrl()).isEqualTo("/login?stale");
        assertThat(beyond.getRequest()).isNull();
    }

    private String usernameOf(String name) {
        Actor boss = clinic.privacyOfficer();
        return Clinic.done(accounts.list(boss, name, 0, 1)).getFirst().username();
    }

    private static MockHttpServletRequest get(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }

    /// Opens the form first, as a browser does, and posts it with its token.
    private MockHttpServletRequest signIn(String username, String password) throws Exception {
        var form = get("/login");
        ask(form);
        var token = (CsrfToken) form.getAttribute(CsrfToken.class.getName());
        var post = new MockHttpServletRequest("POST", "/login");
        post.setServletPath("/login");
        post.setParameter(token.getParameterName(), token.getToken());
        post.setSession(form.getSession());
        post.setParameter("username", username);
        post.setParameter("password", password);
        return post;
    }

    private void ask(MockHttpServletRequest request) throws Exception {
        beyond = new MockFilterChain();
        response = new MockHttpServletResponse();
        headers.doFilter(request, response, (a, b) -> guard.doFilter(a, b, beyond));
    }
}
