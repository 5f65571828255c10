package org.threefold.stories;

/// Marks the tests that look at everything and take their time: every page, every field. They run
/// with `./threefold test --all`; the ordinary suite has one of each kind.
final class Everything {

    /// The property `test.excluded` of `pom.xml` names it.
    static final String TAG = "everything";

    private Everything() {}
}
