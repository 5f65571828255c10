package org.threefold.support;

import org.apache.catalina.Context;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import java.util.Objects;

/// The sessions of a server that runs.
public record Sessions(ServletWebServerApplicationContext server) {

    /// Ends them all, as after a quarter of an hour of silence.
    public void end() {
        var tomcat = (TomcatWebServer) Objects.requireNonNull(server.getWebServer());
        for (var host : tomcat.getTomcat().getEngine().findChildren())
            for (var application : host.findChildren())
                for (var session : ((Context) application).getManager().findSessions())
                    session.expire();
    }
}
