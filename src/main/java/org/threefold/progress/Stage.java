package org.threefold.progress;

/// Where a case can stand; an enum of the module whose milestones say so. Never stored as a fact:
/// read off what was signed and recorded (decision 0004). `worklist` has them in their order.
public interface Stage {

    /// What the stage is to a decision: modules ask for other tasks before one and after.
    enum Phase {
        /// The team has not decided, or not all seats have signed.
        UNDECIDED,
        /// The team decided to go on.
        PROCEEDING,
        /// The team decided not to go on, or not now.
        STOPPED
    }

    /// As it is stored.
    String name();

    String words();

    /// The step of the way of a case, as one word; stages that follow each other can share one.
    String step();

    Phase phase();

    /// Whether a case with these milestones has come this far.
    boolean isReached(Milestones milestones);
}
