package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

import java.util.EnumMap;
import java.util.Map;

/// The pages of the portal, and the way out.
class PortalNav extends Nav {

    private final Map<PortalRoute, Anchor> links = new EnumMap<>(PortalRoute.class);

    PortalNav(Runnable signOut) {
        setClassName("portal-links");
        setAriaLabel(PortalTexts.of("portal.nav"));
        for (var way : PortalRoute.values()) links.put(way, way.link());
        links.values().forEach(this::add);
        add(new NativeButton(PortalTexts.of("portal.sign-out"), _ -> signOut.run()));
    }

    /// Marks the page one is on.
    void show(String path) {
        links.forEach(
                (way, link) -> {
                    if (path.equals(way.path()))
                        link.getElement().setAttribute("aria-current", "page");
                    else link.getElement().removeAttribute("aria-current");
                });
    }
}
