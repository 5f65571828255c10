package org.threefold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;

/// Marks a field whose text is nowhere kept while it is typed: what searches a list, and what is
/// secret. Every other field is kept as a draft; see `DraftFields` of the shell.
public final class NotKept {

    /// The attribute by which a browser and a test see the mark.
    public static final String ATTRIBUTE = "data-not-kept";

    private NotKept() {}

    /// Words by which a list is searched or filtered.
    public static <F extends Component> F search(F field) {
        return mark(field, "search");
    }

    /// A one-time code, or a link that signs in.
    public static <F extends Component> F secret(F field) {
        return mark(field, "secret");
    }

    public static boolean is(Component field) {
        return ComponentUtil.getData(field, NotKept.class.getName()) != null;
    }

    private static <F extends Component> F mark(F field, String why) {
        field.getElement().setAttribute(ATTRIBUTE, why).setAttribute("autocomplete", "off");
        ComponentUtil.setData(field, NotKept.class.getName(), why);
        return field;
    }
}
