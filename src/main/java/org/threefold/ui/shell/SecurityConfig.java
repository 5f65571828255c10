package org.threefold.ui.shell;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// What a browser may do before and after sign-in. Pages are closed unless they say otherwise; what
/// may be done on them is decided by the services. HTTP interfaces for machines bring a chain of
/// their own that stands before this one.
@Configuration
class SecurityConfig {

    private static final String[] OPEN = {
        "/styles/**",
        "/fonts/**",
        "/icons/**",
        "/elements/**",
        "/charts/**",
        "/webjars/**",
        "/aura/**",
        "/actuator/health",
        "/actuator/health/*"
    };

    private static final RequestMatcher FORM_POSTED =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, VaadinDefaultRequestCache asked, RequestUtil vaadins) {
        asked.setDelegateRequestCache(plain());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.headers(SecurityConfig::headers);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.loginView(LoginView.class)
                                .enableCsrfConfiguration(false)
                                .defaultSuccessUrl("/", false)
                                .anyRequest(AuthorizedUrl::authenticated));
        // Vaadin's own requests carry a token of theirs; the sign-in form carries ours
        http.csrf(forged -> forged.ignoringRequestMatchers(vaadins::isFrameworkInternalRequest));
        http.exceptionHandling(
                failed -> failed.defaultAccessDeniedHandlerFor(stale(), FORM_POSTED));
        http.formLogin(
                form ->
                        form.failureHandler(refused())
                                .authenticationDetailsSource(SignInDetails::new));
        return http.build();
    }

    /// Where somebody wanted to go before the way in, without a mark in the address. No name is
    /// how the cache is told so; its own annotations do not say that it may be missing.
    @SuppressWarnings("NullAway")
    private static RequestCache plain() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /// All other headers are written before this chain: see [SecurityHeaders].
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().cacheControl(withDefaults()).withObjectPostProcessor(early());
    }

    /// Vaadin sends its page before Spring Security would add the headers, so they come first.
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /// A form that was open for longer than its session, or that this portal never showed.
    private static AccessDeniedHandler stale() {
        return (request, response, _) ->
                response.sendRedirect(request.getContextPath() + LoginView.STALE);
    }

    /// Unknown user, wrong password and disabled account look the same.
    private static AuthenticationFailureHandler refused() {
        return (request, response, failure) -> {
            if (failure instanceof CodeNeeded needed)
                request.getSession().setAttribute(SignInDetails.STEP, needed.token());
            boolean code = request.getParameter("code") != null;
            var where =
                    request.getParameter("passkey") == null
                            ? where(failure, code)
                            : LoginView.PASSKEY;
            response.sendRedirect(request.getContextPath() + where);
        };
    }

    private static String where(AuthenticationException failure, boolean code) {
        return switch (failure) {
            case CodeNeeded _ -> CodeView.PATH;
            case CredentialsExpiredException _ -> LoginView.OVER;
            case LockedException _ -> code ? CodeView.TOO_OFTEN : LoginView.TOO_OFTEN;
            default -> code ? CodeView.REFUSED : LoginView.REFUSED;
        };
    }
}
