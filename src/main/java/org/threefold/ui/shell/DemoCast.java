package org.threefold.ui.shell;

import java.util.List;

/// The people of a fictional practice, who may be signed in as with one click. There is such a
/// bean in the demo and nowhere else.
public interface DemoCast {

    /// Somebody of the cast, with what the sign-in form would be told.
    record Person(String name, String role, String username, String password) {}

    List<Person> people();
}
