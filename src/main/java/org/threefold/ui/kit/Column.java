package org.threefold.ui.kit;

/// A column of a [Table]. A hidden heading is read aloud but not seen.
public record Column(String heading, String look, boolean hidden) {

    public static Column of(String heading) {
        return new Column(heading, "", false);
    }

    public static Column wide(String heading) {
        return new Column(heading, "wide", false);
    }

    public static Column narrow(String heading) {
        return new Column(heading, "narrow", false);
    }

    /// Figures, set flush right.
    public static Column number(String heading) {
        return new Column(heading, "number", false);
    }

    /// Buttons and links, set right.
    public static Column acts(String heading) {
        return new Column(heading, "act", true);
    }

    /// A heading only for those who listen, as above a status.
    public Column unseen() {
        return new Column(heading, look, true);
    }
}
