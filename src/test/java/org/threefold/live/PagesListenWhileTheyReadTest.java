package org.threefold.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.support.InTheClinic;
import org.threefold.ui.clinic.PageRefresher;

import java.util.List;
import java.util.UUID;

/// A page reads before it is on the screen. What changes in between must reach it, and a page that
/// never gets to the screen must not be called for ever.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class PagesListenWhileTheyReadTest extends SpringBrowserlessTest {

    @Autowired Live live;
    @Autowired Watchers watchers;

    private final Div page = new Div();

    @Test
    void a_page_listens_before_it_is_shown_and_once_while_it_is() {
        int before = watchers.count();
        PageRefresher.on(page, live, () -> {}, () -> List.of(UUID.randomUUID()));
        assertThat(watchers.count()).isEqualTo(before + 1);

        UI.getCurrent().add(page);
        roundTrip();
        assertThat(watchers.count()).isEqualTo(before + 1);

        UI.getCurrent().remove(page);
        assertThat(watchers.count()).isEqualTo(before);

        UI.getCurrent().add(page);
        assertThat(watchers.count()).isEqualTo(before + 1);
    }

    @Test
    void a_page_that_is_never_shown_listens_no_longer_than_its_request() {
        int before = watchers.count();
        PageRefresher.on(page, live, () -> {}, () -> List.of(UUID.randomUUID()));

        roundTrip();

        assertThat(watchers.count()).isEqualTo(before);
    }
}
