package org.threefold.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.access.SignedIn;

import java.util.List;

/// The pages that are open to somebody, the current one marked.
class NavList extends UnorderedList {

    private List<NavEntry> entries = List.of();

    /// The entries stay on the screen while the same places are open; only the mark moves.
    void show(SignedIn me, String location) {
        var open = NavItem.ALL.stream().filter(place -> place.openTo(me)).toList();
        if (!open.equals(entries.stream().map(NavEntry::place).toList())) draw(open);
        entries.forEach(entry -> entry.current(entry.place().leadsTo(location)));
        recount();
    }

    private void draw(List<NavItem> open) {
        entries = open.stream().map(NavEntry::new).toList();
        removeAll();
        entries.forEach(this::add);
    }

    /// What pages said so far, also before this list was on the screen.
    void recount() {
        var ui = UI.getCurrent();
        entries.forEach(entry -> entry.count(NavCount.of(ui, entry.place().path())));
    }

    /// Marks the work list with how many alarms are open.
    void alarms(int howMany) {
        entries.stream()
                .filter(it -> it.place().path().equals("work"))
                .forEach(it -> it.alarms(howMany));
    }

    void focusFirst() {
        entries.stream().findFirst().ifPresent(NavEntry::focus);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var told =
                ComponentUtil.addListener(
                        attached.getUI(),
                        NavCount.class,
                        count ->
                                entries.stream()
                                        .filter(entry -> count.isFor(entry.place()))
                                        .forEach(entry -> entry.count(count.number())));
        addDetachListener(
                left -> {
                    left.unregisterListener();
                    told.remove();
                });
    }
}
