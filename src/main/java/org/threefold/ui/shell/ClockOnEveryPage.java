package org.threefold.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.threefold.kernel.PracticeClock;
import org.threefold.ui.kit.DayField;

/// Gives the practice's clock to each UI, for fields in which "t" means today.
@Component
class ClockOnEveryPage implements VaadinServiceInitListener {

    private final PracticeClock clock;

    ClockOnEveryPage(PracticeClock clock) {
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource().addUIInitListener(opened -> DayField.use(opened.getUI(), clock));
    }
}
