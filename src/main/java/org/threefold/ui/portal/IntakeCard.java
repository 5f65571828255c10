package org.threefold.ui.portal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.threefold.intake.MyIntake;
import org.threefold.ui.kit.Texts;

import java.util.Optional;

/// On the first page: that the team wants to know something before it meets one, and where to go
/// on.
class IntakeCard extends Section {

    private IntakeCard(MyIntake intake) {
        boolean begun = intake.answered() > 0;
        var go = PortalRoute.INTAKE.link(begun ? "Go on telling us" : "Tell us now");
        go.setClassName("btn go");
        setClassName("card next-card");
        add(
                Texts.faint("Before we meet"),
                new H2("Tell us about you"),
                Texts.quiet(sentence(intake)),
                go);
    }

    /// Nothing where it was sent and nothing changed since.
    static Optional<IntakeCard> of(MyIntake intake) {
        return intake.sent() != null && !intake.changedSince()
                ? Optional.empty()
                : Optional.of(new IntakeCard(intake));
    }

    private static String sentence(MyIntake intake) {
        int all = intake.questions().size();
        if (intake.answered() == 0)
            return all + " short questions, about 10 minutes. You can stop and go on later.";
        return "You have answered %d of %d. Go on where you stopped, on any device."
                .formatted(intake.answered(), all);
    }
}
