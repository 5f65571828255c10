package org.threefold.ui.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/// A number beside an entry of the navigation. The page that counts says it, so nobody counts
/// twice; it stays until the page says another.
public final class NavCount extends ComponentEvent<UI> {

    private final String path;
    private final long number;

    private NavCount(UI ui, String path, long number) {
        super(ui, false);
        this.path = path;
        this.number = number;
    }

    /// Says how many there are behind the entry of that path, as `work`. None is not shown.
    public static void say(UI ui, String path, long number) {
        ComponentUtil.setData(ui, key(path), number);
        ComponentUtil.fireEvent(ui, new NavCount(ui, path, number));
    }

    static long of(UI ui, String path) {
        return ComponentUtil.getData(ui, key(path)) instanceof Long number ? number : 0;
    }

    boolean isFor(NavItem place) {
        return place.path().equals(path);
    }

    long number() {
        return number;
    }

    private static String key(String path) {
        return NavCount.class.getName() + " " + path;
    }
}
