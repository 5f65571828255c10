package org.threefold.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threefold.kernel.Ids;
import org.threefold.ui.kit.Notifications;

import java.util.Locale;

/// What went wrong, once: with its trace and a number in the log, with the number alone on the
/// screen.
@Component
public class Incidents implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource()
                .addSessionInitListener(
                        opened -> opened.getSession().setErrorHandler(this::failed));
    }

    /// Writes it down and gives the number to name it by.
    static String record(Throwable failure) {
        var number = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        LOG.error("Incident {}", number, failure);
        return number;
    }

    private void failed(ErrorEvent event) {
        var number = record(event.getThrowable());
        if (UI.getCurrent() == null) return;
        Notifications.no(
                "Something broke on our side. What you saved is kept. Incident " + number + ".");
    }
}
