package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.PageHead;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// One section of one case, laid out: the list of sections, the questions and their history, and
/// beside them signing, or what is added after it.
class SectionView extends Div {

    private final SectionActions actions;
    private final boolean mine;
    private final ZoneId zone;
    private final SectionNav nav = new SectionNav();
    private final SectionHistory history = new SectionHistory();
    private final NoLongerAsked retired = new NoLongerAsked();
    private final SectionForm form;
    private final SignPanel sign;
    private final AmendForm amend;

    SectionView(SectionActions actions, boolean mine, Optional<Component> rows, ZoneId zone) {
        this.actions = actions;
        this.mine = mine;
        this.zone = zone;
        this.form = new SectionForm(caseId(), section(), actions::answer);
        this.sign =
                new SignPanel(
                        section(), actions::sign, question -> form.field(question).entry().focus());
        this.amend = new AmendForm(caseId(), section(), actions::amend);
        var middle = new Div(head());
        rows.ifPresent(middle::add);
        middle.add(form, retired, history);
        middle.addClassName("stack");
        var side = new Div(sign, amend);
        side.addClassNames("stack", "beside");
        add(nav, middle, side);
        addClassName("evaluation");
    }

    final CaseId caseId() {
        return actions.caseId();
    }

    final Section section() {
        return actions.section();
    }

    void show(Evaluation evaluation) {
        boolean signed = evaluation.signed(section());
        setClassName("open", mine && !signed);
        nav.show(caseId(), section(), evaluation);
        form.show(evaluation, mine && !signed, zone);
        sign.show(evaluation, mine, zone);
        amend.setVisible(mine && signed);
        amend.show(evaluation);
        retired.show(section(), evaluation, zone);
        history.show(section(), evaluation, zone);
    }

    private PageHead head() {
        var section = section();
        var label =
                section.part2()
                        ? " Substance-use records are labelled PART2 and kept to the three seats."
                        : "";
        var owner =
                mine
                        ? ""
                        : " You read; "
                                + section.owner().words().toLowerCase(Locale.ENGLISH)
                                + " writes.";
        return new PageHead(section.title(), section.purpose() + label + owner);
    }
}
