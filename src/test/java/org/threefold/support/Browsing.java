package org.threefold.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Hands each story a [Portal], and closes its windows when it ends.
class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return story.getStore(HERE)
                .computeIfAbsent(
                        Portal.class,
                        _ -> portal(SpringExtension.getApplicationContext(story).getEnvironment()),
                        Portal.class);
    }

    @Override
    public void afterEach(ExtensionContext story) {
        var portal = story.getStore(HERE).remove(Portal.class, Portal.class);
        if (portal != null) portal.close();
    }

    private static Portal portal(Environment settings) {
        return new Portal(
                "http://localhost:" + settings.getRequiredProperty("local.server.port"),
                Postgres.server()
                        .superuser(settings.getRequiredProperty("threefold.test.database")));
    }
}
