package org.threefold.history;

/// One thing that a practice asks of the treatment so far, and whether it is met. Never a bare
/// yes or no: what is not known may still turn out either way.
public record Criterion(String asked, Result result, String because) {

    public enum Result {
        PASS("Met"),
        FAIL("Not met"),
        UNKNOWN("Not known yet");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
