package org.threefold.safety;

import org.jspecify.annotations.Nullable;
import org.threefold.library.InvisibleCharacters;

import java.util.ArrayList;
import java.util.List;

/// A closing while it is typed. [#problems] names each field that is not right yet.
///
/// @param plan at most 4,000 characters; the two others at most 1,000
public record ClosingDraft(
        @Nullable Reached reached,
        @Nullable Risk risk,
        String plan,
        String nextContact,
        String informed) {

    /// The fields, so that a form can show a problem where it is.
    public enum Field {
        REACHED,
        RISK,
        PLAN,
        NEXT_CONTACT,
        INFORMED
    }

    /// What is not right, in one field.
    public record Problem(Field field, String sentence) {}

    private static final int LONG = 4000;
    private static final int SHORT = 1000;

    public ClosingDraft {
        plan = InvisibleCharacters.without(plan).strip();
        nextContact = InvisibleCharacters.without(nextContact).strip();
        informed = InvisibleCharacters.without(informed).strip();
    }

    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (reached == null || reached == Reached.NOT_RECORDED)
            found.add(new Problem(Field.REACHED, "Say whether you reached the patient."));
        if (risk == null || risk == Risk.NOT_RECORDED)
            found.add(new Problem(Field.RISK, "Say how high you judge the risk to be."));
        if (reached == Reached.REACHED && risk == Risk.NOT_ASSESSED)
            found.add(
                    new Problem(Field.RISK, "You reached the patient: say how high the risk is."));
        text(found, Field.PLAN, plan, LONG, "Write what was agreed, or what is done now.");
        text(found, Field.NEXT_CONTACT, nextContact, SHORT, "Write when, how and by whom.");
        text(found, Field.INFORMED, informed, SHORT, "Write who was told, or that nobody was.");
        return found;
    }

    private static void text(
            List<Problem> found, Field field, String text, int most, String missing) {
        if (text.isEmpty()) found.add(new Problem(field, missing));
        else if (text.length() > most)
            found.add(new Problem(field, "At most %,d characters.".formatted(most)));
    }
}
