package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.evaluation.Completeness;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.ui.links.ClinicLinks;

import java.util.Arrays;

/// The seven sections by discipline, and how far each has come.
class SectionNav extends Nav {

    SectionNav() {
        addClassName("sections");
        setAriaLabel("Sections of the evaluation");
    }

    void show(CaseId caseId, Section current, Evaluation evaluation) {
        removeAll();
        var completeness = evaluation.completeness();
        for (var discipline : Discipline.values()) {
            var heading = new H2(discipline.words());
            heading.addClassName("hue-" + hue(discipline));
            var list = new UnorderedList();
            Arrays.stream(Section.values())
                    .filter(section -> section.owner() == discipline)
                    .forEach(
                            section ->
                                    list.add(
                                            item(
                                                    caseId,
                                                    section,
                                                    current,
                                                    evaluation,
                                                    completeness)));
            add(new Div(heading, list));
        }
    }

    private static ListItem item(
            CaseId caseId,
            Section section,
            Section current,
            Evaluation evaluation,
            Completeness completeness) {
        var meter = completeness.in(section);
        var link = new Anchor(ClinicLinks.evaluation(caseId, section), section.title());
        if (section == current) link.getElement().setAttribute("aria-current", "page");
        var state =
                new Span(
                        evaluation.signed(section)
                                ? "✓ Signed"
                                : meter.answered() + " of " + meter.asked());
        state.addClassNames("faint", "small");
        return new ListItem(link, state);
    }

    static String hue(Discipline discipline) {
        return switch (discipline) {
            case PAIN -> "pain";
            case MENTAL_HEALTH -> "mind";
            case THERAPY -> "therapy";
        };
    }
}
