package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.forms.Numbers;
import org.threefold.forms.Question;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.measures.MeasureCourse;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseContent;
import org.threefold.measures.Result;
import org.threefold.measures.Taken;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.util.Optional;

/// One filling in, answer by answer, with its numbers, its source and its licence.
@Route(value = "cases/:case/measures/answers/:response", layout = CaseLayout.class)
@PageTitle("Answers · Threefold")
@PermitAll
public class AnswersPage extends Div implements BeforeEnterObserver {

    private final Measures measures;
    private final Actor.Staff me;

    public AnswersPage(Measures measures, CurrentActor me) {
        this.measures = measures;
        this.me = me.staff();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getRouteParameters().get("response").orElse("");
        var caseId = CaseParameter.of(event);
        var found = caseId.flatMap(id -> find(id, asked));
        if (found.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(caseId.orElseThrow(), found.get());
    }

    private Optional<Taken> find(CaseId caseId, String asked) {
        return measures.of(me, caseId, MeasuresPage.NO_SESSIONS)
                        instanceof Outcome.Done<MeasureCourse>(var course)
                ? course.taken().stream()
                        .filter(it -> it.response().id().toString().equals(asked))
                        .findFirst()
                : Optional.empty();
    }

    private void show(CaseId caseId, Taken taken) {
        var instrument = taken.instrument();
        add(
                new Anchor(ClinicLinks.measures(caseId), "Measures"),
                new PageHead(
                        instrument.title(),
                        "%s, about %s."
                                .formatted(
                                        taken.response().mode().words(),
                                        Dates.day(taken.response().about())),
                        correct(caseId, taken)));
        add(numbers(taken));
        taken.answers()
                .ifPresentOrElse(
                        it -> add(answers(it)),
                        () -> add(Texts.empty("The single answers are for the three seats.")));
        add(
                new Card("Where it is from")
                        .with(
                                Facts.down()
                                        .fact("Licence", instrument.licence().words())
                                        .fact("Named as asked", instrument.licence().attribution())
                                        .fact("Wording", instrument.wording())
                                        .fact("Version", instrument.version())));
    }

    private Button correct(CaseId caseId, Taken taken) {
        return new Button(
                "Correct this",
                _ ->
                        Notifications.of(
                                measures.correct(me, caseId, taken.response().id()),
                                sheet ->
                                        UI.getCurrent()
                                                .navigate(
                                                        ClinicLinks.fill(
                                                                caseId,
                                                                sheet.response()
                                                                        .id()
                                                                        .toString()))));
    }

    private static Card numbers(Taken taken) {
        var facts = Facts.down();
        for (var result : taken.results()) facts.fact(result.scale().name(), words(result));
        return taken.results().isEmpty()
                ? new Card("What it comes to").with(Texts.empty("No number is reckoned from it."))
                : new Card("What it comes to").with(facts);
    }

    private static String words(Result result) {
        var scale = result.scale();
        var change = result.change();
        var moved = change == null ? "" : " " + Texts.sentence(change.words()) + ".";
        var from =
                change == null || change.measuredBy().isEmpty()
                        ? ""
                        : " Meaningful from " + change.measuredBy() + ".";
        return "%s (%s).%s%s %s"
                .formatted(result.words(), scale.range(), moved, from, scale.caveat())
                .strip();
    }

    private static Card answers(ResponseContent content) {
        var table =
                new Table("Answers", "Nothing was answered.")
                        .column(Column.narrow("Item"))
                        .column(Column.wide("Question"))
                        .column(Column.of("Answer"))
                        .column(Column.number("Points"));
        table.show(content.asked().stream().map(it -> row(content, it)).toList());
        return new Card("Answers").with(table);
    }

    private static Row row(ResponseContent content, Question item) {
        var mark = item.mark();
        var question = Cell.text(item.text());
        return Row.of(
                item.id(),
                Cell.quiet(item.id()),
                mark == null
                        ? question
                        : Cell.several(question, Cell.quiet("Wording: " + mark.words())),
                content.reply(item.id())
                        .map(it -> Cell.text(item.words(it)))
                        .orElseGet(() -> Cell.tag(Tag.warn(Facts.NOT_RECORDED))),
                Cell.text(content.points(item.id()).map(Numbers::plain).orElse("")));
    }
}
