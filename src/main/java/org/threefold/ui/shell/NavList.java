package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import org.threefold.access.SignedIn;
import org.threefold.ui.kit.Words;

import java.util.List;

/// The pages that are open to somebody, the current one marked.
class NavList extends UnorderedList {

    private final List<NavCount> counts;

    NavList(List<NavCount> counts) {
        this.counts = counts;
    }

    void show(SignedIn me, String location) {
        removeAll();
        var built = RouteConfiguration.forSessionScope();
        Place.ALL.stream()
                .filter(place -> place.openTo(me) && built.getRoute(place.path()).isPresent())
                .forEach(place -> add(entry(place, me, place.leadsTo(location))));
    }

    void focusFirst() {
        getChildren()
                .findFirst()
                .flatMap(item -> item.getChildren().findFirst())
                .ifPresent(link -> ((Anchor) link).focus());
    }

    private ListItem entry(Place place, SignedIn me, boolean current) {
        var link = new Anchor(place.path(), new Span(place.words()));
        if (current) link.getElement().setAttribute("aria-current", "page");
        counts.stream()
                .filter(count -> count.path().equals(place.path()))
                .mapToInt(count -> count.of(me.actor()))
                .filter(number -> number > 0)
                .forEach(number -> link.add(counted(number)));
        return new ListItem(link);
    }

    private static Span counted(int number) {
        return new Span(new Span(String.valueOf(number)), Words.unseen(" open"));
    }
}
