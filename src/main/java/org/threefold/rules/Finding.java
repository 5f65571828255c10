package org.threefold.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// What one rule has to say about one candidate. Silence on the chart is [Unknown], never [Clear].
public sealed interface Finding {

    /// The facts were asked for, are known, and give no reason for concern.
    record Clear() implements Finding {}

    /// What was observed, in a sentence. The severity is that of the datum, which may be other
    /// than the rule's own: blood pressure of today weighs more than of last week. `toConfirm` are
    /// the questions that the patient answered at home and no clinician has: they are asked before
    /// anything is cleared.
    /// `contradicts` says that a clinician has answered, and the patient or the referral otherwise.
    record Concern(Severity severity, String observed, List<String> toConfirm, boolean contradicts)
            implements Finding {

        public Concern {
            toConfirm = List.copyOf(toConfirm);
        }

        public Concern(Severity severity, String observed) {
            this(severity, observed, List.of());
        }

        public Concern(Severity severity, String observed, List<String> toConfirm) {
            this(severity, observed, toConfirm, false);
        }

        public boolean confirmed() {
            return toConfirm.isEmpty();
        }

        Concern onThe(String day) {
            return new Concern(severity, day + ": " + observed, toConfirm, contradicts);
        }
    }

    /// What is missing, in a sentence, and the questions whose answers would settle it.
    /// What a referral reports of it is part of what is said, never of what is known.
    record Unknown(String missing, List<String> questions, String reported) implements Finding {

        private static final int NAMED = 2;

        Unknown(String missing, List<String> questions) {
            this(missing, questions, "");
        }

        /// All of it.
        public String sentence() {
            return (missing + " " + reported).strip();
        }

        /// In a line of a list: what a referral reports, and where much is missing, the first of it
        /// and how much more.
        public String gist() {
            return (reported + " " + shortly()).strip();
        }

        private String shortly() {
            if (questions.size() <= NAMED) return missing;
            var named = questions.stream().limit(NAMED).map(Checks::wording).collect(joining("; "));
            return "Missing: " + named + "; and " + (questions.size() - NAMED) + " more.";
        }
    }
}
