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
        var go =
                PortalRoute.INTAKE.link(
                        begun
                                ? PortalTexts.of("home.intake.go-on")
                                : PortalTexts.of("home.intake.begin"));
        go.setClassName("btn go");
        setClassName("card next-card");
        add(
                Texts.faint(PortalTexts.of("home.intake.label")),
                new H2(PortalTexts.of("home.intake.title")),
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
        if (intake.answered() == 0) return PortalTexts.of("home.intake.questions", all);
        return PortalTexts.of("home.intake.answered", intake.answered(), all);
    }
}
