package org.threefold.worklist;

/// Where a case stands. Never stored as a fact: read off what was signed and recorded, in the
/// order the team reads it. Consent, sessions and what follows join when their modules are built.
public enum Stage {
    /// Three disciplines look at the case.
    EVALUATING("Evaluating"),
    /// The team weighs what it found.
    IN_REVIEW("In review"),
    /// The team waits for something it named.
    DEFERRED("Deferred"),
    /// The team advised against it.
    DECLINED("Declined"),
    /// The patient reads and prepares.
    PREPARING("Preparing");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Stage of(CaseMilestones milestones) {
        var decision = milestones.decision();
        if (decision != null && decision.locked()) return decided(decision);
        boolean weighing = milestones.opinions() > 0 || decision != null;
        return weighing || milestones.evaluated() ? IN_REVIEW : EVALUATING;
    }

    private static Stage decided(CaseMilestones.DecisionStanding decision) {
        return switch (decision.position()) {
            case "PROCEED", "PROCEED_WITH_CONDITIONS" -> PREPARING;
            case "DEFER" -> DEFERRED;
            case "DECLINE" -> DECLINED;
            default -> throw new IllegalStateException("No such decision: " + decision.position());
        };
    }
}
