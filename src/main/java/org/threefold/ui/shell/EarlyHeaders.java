package org.threefold.ui.shell;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import java.io.IOException;

/// Writes [SecurityHeaders] before Tomcat itself refuses a request: a malformed address never
/// reaches a filter, and its answer is a page too.
@Component
class EarlyHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Writing());
    }

    private static class Writing extends ValveBase {

        Writing() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            SecurityHeaders.ALL.forEach(response::setHeader);
            getNext().invoke(request, response);
        }
    }
}
