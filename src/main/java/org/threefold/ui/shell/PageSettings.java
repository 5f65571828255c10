package org.threefold.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// What every page of Threefold starts with: styles, icon, and a channel by which changes of
/// others arrive.
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/clinic.css")
@StyleSheet("styles/portal.css")
@StyleSheet("styles/case.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/evidence.css")
@StyleSheet("styles/print.css")
public class PageSettings implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Threefold");
        settings.addFavIcon("icon", "icons/brand.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("robots", "noindex");
    }
}
