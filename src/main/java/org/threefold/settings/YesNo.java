package org.threefold.settings;

/// A yes or no. `standard` is the usual answer; the other one needs a reason where `guarded`.
public record YesNo(About about, boolean standard, boolean guarded) implements Setting {

    public static final String YES = "yes";
    public static final String NO = "no";

    @Override
    public String usual() {
        return standard ? YES : NO;
    }

    @Override
    public String words(String text) {
        return text.equals(YES) ? "Yes" : "No";
    }

    @Override
    public Judged judge(String text) {
        if (!text.equals(YES) && !text.equals(NO)) return new Judged.Refused("Choose yes or no.");
        return guarded && !text.equals(usual())
                ? new Judged.NeedsReason(about.harm())
                : new Judged.Fine();
    }
}
