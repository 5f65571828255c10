package org.threefold.support;

/// For tests that go through every case of the database: they share a portal and a database of
/// their own, where the cases are those that they made.
public final class WithFewCases {

    /// A property that nothing reads: it tells one portal from another.
    public static final String SETTING = "threefold.test.of=all cases";

    private WithFewCases() {}
}
