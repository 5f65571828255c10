package org.threefold.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.threefold.stories.FieldPage.Field;
import org.threefold.stories.FieldPlace.Typed;

import java.util.ArrayList;
import java.util.List;

/// A form that somebody has open, and types into when nobody answers any more.
record Late(
        String username,
        FieldPlace place,
        Page tab,
        List<Field> fields,
        List<Typed> typed,
        int round) {

    static Late open(String username, BrowserContext window, FieldPlace place, int round) {
        var tab = window.newPage();
        FieldPage.load(tab, place.path());
        var fields = place.fields(tab).stream().filter(Field::kept).toList();
        BrowserStore.rest(tab);
        return new Late(username, place, tab, fields, new ArrayList<>(), round);
    }

    /// Until the browser has stored it; then the tab is gone without a word.
    void type() {
        tab.bringToFront();
        var before = BrowserStore.keptSealed(tab);
        typed.addAll(place.type(tab, fields, round));
        BrowserStore.waitForKept(tab, before, fields.size());
        tab.close();
    }

    boolean is(String who, FieldPlace where) {
        return username.equals(who) && place.equals(where);
    }
}
