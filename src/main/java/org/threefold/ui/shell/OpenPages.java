package org.threefold.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.threefold.access.OpenPage;
import org.threefold.access.PageReads;

import java.util.Optional;

/// Each window remembers what the page in it has shown, until it goes to another page.
@Component
public class OpenPages implements OpenPage, VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource()
                .addUIInitListener(
                        opened ->
                                opened.getUI()
                                        .addBeforeEnterListener(
                                                event -> {
                                                    if (!event.isErrorEvent()) begin(event.getUI());
                                                }));
    }

    private static void begin(UI window) {
        ComponentUtil.setData(window, PageReads.class, new PageReads());
    }

    @Override
    public Optional<PageReads> reads() {
        return Optional.ofNullable(UI.getCurrent())
                .map(window -> ComponentUtil.getData(window, PageReads.class));
    }
}
