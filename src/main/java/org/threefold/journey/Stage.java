package org.threefold.journey;

/// Where a case stands. Never stored as a fact: read off what was signed and recorded, in the
/// order the team reads it. Consent, sessions and what follows join when their rooms are built.
public enum Stage {
    EVALUATING("Evaluating", "Three disciplines look at the case."),
    IN_REVIEW("In review", "The team weighs what it found."),
    DEFERRED("Deferred", "The team waits for something it named."),
    DECLINED("Declined", "The team advised against it."),
    PREPARING("Preparing", "The patient reads and prepares.");

    private final String words;
    private final String meaning;

    Stage(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    public static Stage of(Standing standing) {
        var decision = standing.decision();
        if (decision != null && decision.locked()) return decided(decision);
        boolean weighing = standing.opinions() > 0 || decision != null;
        return weighing || standing.evaluated() ? IN_REVIEW : EVALUATING;
    }

    private static Stage decided(Standing.DecisionStanding decision) {
        return switch (decision.position()) {
            case "PROCEED", "PROCEED_WITH_CONDITIONS" -> PREPARING;
            case "DEFER" -> DEFERRED;
            case "DECLINE" -> DECLINED;
            default -> throw new IllegalStateException("No such decision: " + decision.position());
        };
    }
}
