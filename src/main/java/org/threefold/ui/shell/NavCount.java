package org.threefold.ui.shell;

import org.threefold.kernel.Actor;

/// A number beside an entry of the navigation, as how many things need me. A bean for each.
public interface NavCount {

    /// The path of the entry, as `work`.
    String path();

    /// None is not shown.
    int of(Actor me);
}
