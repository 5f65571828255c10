package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.consent.Ability;
import org.threefold.consent.CapacityNote;
import org.threefold.consent.CapacityNote.Judgement;
import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.consent.ConsentProgress;
import org.threefold.consent.ConsentView;
import org.threefold.consent.ConsentView.May;
import org.threefold.kernel.Ids;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Capacity to decide: four abilities, each yes, no or not sure, with what it rests on.
class CapacityCard extends Card {

    private final ConsentActs acts;
    private final UUID id = Ids.next();
    private final Map<Ability, RadioButtonGroup<Verdict>> verdicts = new EnumMap<>(Ability.class);
    private final Map<Ability, TextField> words = new EnumMap<>(Ability.class);
    private final ErrorSummary errors = new ErrorSummary();

    CapacityCard(ConsentView view, ConsentProgress progress, ConsentActs acts, ZoneId zone) {
        super("Capacity to decide", Texts.faint("Not sure is not yes."));
        this.acts = acts;
        progress.capacity().ifPresent(it -> with(said(it, zone)));
        boolean noted = progress.capacity().isPresent();
        if (EndCard.possible(view) && view.may(May.CAPACITY))
            with(noted ? new Details("Note capacity again", form()) : form());
        else if (progress.capacity().isEmpty()) with(Texts.quiet("Nobody has noted it yet."));
    }

    private static Facts said(CapacityNote it, ZoneId zone) {
        var facts = Facts.down();
        for (var ability : Ability.values()) {
            var judged = Objects.requireNonNull(it.abilities().get(ability));
            facts.fact(ability.words(), judged.verdict().words() + ". " + judged.words());
        }
        return facts.fact("Noted by", it.name() + ", " + Dates.moment(it.at(), zone));
    }

    private Div form() {
        var form = new Stack(errors);
        for (var ability : Ability.values()) form.add(fields(ability));
        var drafts = acts.drafts("capacity").all(form);
        var note = new Button("Note capacity", _ -> note(drafts));
        note.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(new Div(note));
        return form;
    }

    private Div fields(Ability ability) {
        var verdict = new RadioButtonGroup<Verdict>(ability.words());
        verdict.setHelperText(Texts.sentence(ability.means()) + ".");
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(Verdict::words);
        var rests = new TextField(ability.words() + ": what it rests on");
        rests.setWidthFull();
        rests.setMaxLength(2000);
        verdicts.put(ability, verdict);
        words.put(ability, rests);
        var pair = new Div(verdict, rests);
        pair.setClassName("fields");
        return pair;
    }

    private void note(DraftFields drafts) {
        var problems = new ArrayList<ErrorSummary.Problem>();
        var judged = new EnumMap<Ability, Judgement>(Ability.class);
        for (var ability : Ability.values()) judge(ability, judged, problems);
        errors.show(problems);
        if (problems.isEmpty())
            acts.submit(
                    drafts,
                    "Capacity is noted.",
                    () ->
                            acts.ask(
                                    (by, caseId) ->
                                            acts.consents().noteCapacity(by, caseId, id, judged)));
    }

    private void judge(
            Ability ability,
            Map<Ability, Judgement> judged,
            ArrayList<ErrorSummary.Problem> problems) {
        var verdict = Objects.requireNonNull(verdicts.get(ability));
        var rests = Objects.requireNonNull(words.get(ability));
        verdict.setInvalid(verdict.isEmpty());
        verdict.setErrorMessage("Say yes, no or not sure.");
        if (verdict.isEmpty())
            problems.add(
                    new ErrorSummary.Problem(
                            verdict, ability.words() + ": say yes, no or not sure."));
        else judged.put(ability, new Judgement(verdict.getValue(), rests.getValue()));
        var problem = new Judgement(Verdict.YES, rests.getValue()).problem();
        rests.setInvalid(problem.isPresent());
        rests.setErrorMessage(problem.orElse(""));
        problem.ifPresent(
                why -> problems.add(new ErrorSummary.Problem(rests, ability.words() + ": " + why)));
    }
}
