package org.threefold.kernel;

/// Who acts. Comes in through every service; nothing below the user interface looks it up.
///
/// The token is what the database trusts: it resolves to an account on the server's side, so an
/// actor with a borrowed id and no token opens nothing.
public sealed interface Actor {

    LoginToken token();

    /// A member of the practice.
    record Staff(StaffId id, LoginToken token) implements Actor {}

    /// The person whose case it is.
    record Patient(PatientId id, LoginToken token) implements Actor {}

    /// The system account, for work that nobody waits for.
    record System(LoginToken token) implements Actor {}
}
