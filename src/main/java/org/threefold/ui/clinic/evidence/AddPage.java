package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.drafts.DraftForm;
import org.threefold.library.Library;
import org.threefold.library.LibraryProblem;
import org.threefold.library.LibraryProblem.Field;
import org.threefold.library.SourceDraft;
import org.threefold.library.SourceKind;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// One source, typed in. What is wrong stands at its field; nothing typed is lost.
@Route(value = "evidence/add", layout = ClinicShell.class)
@PageTitle("Add a source · Threefold")
@PermitAll
public class AddPage extends Div implements BeforeEnterObserver {

    private final Library library;
    private final CurrentActor me;
    private final UUID id = SourceDraft.nextId();
    private final TextField name = new TextField("Short name");
    private final TextArea citation = new TextArea("Citation");
    private final Select<SourceKind> kind = new Select<>();
    private final TextField published = new TextField("Published");
    private final TextField doi = new TextField("DOI");
    private final TextField pmid = new TextField("PubMed number");
    private final TextField link = new TextField("Where else it can be read");
    private final ErrorSummary errors = new ErrorSummary();
    private final DraftFields drafts = DraftFields.of(DraftForm.of("source"));
    private final Map<Field, Component> at =
            Map.of(
                    Field.NAME, name,
                    Field.CITATION, citation,
                    Field.KIND, kind,
                    Field.PUBLISHED, published,
                    Field.DOI, doi,
                    Field.PMID, pmid);

    public AddPage(Library library, CurrentActor me) {
        this.library = library;
        this.me = me;
        setClassName("page");
        kind.setLabel("What it is");
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(SourceKind::words);
        name.setHelperText("First author and year, as: Smith 2025");
        published.setHelperText("Year, or year and month: 2025-08");
        citation.addClassName("across");
        var form = new Div(name, kind, citation, published, doi, pmid, link);
        form.setClassName("evidence-form");
        var add = new Button("Add this source", _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new Card().with(errors, form, new Div(add)).looking("stack");
        drafts.all(card);
        add(
                new PageHead(
                        "Add a source",
                        "It is checked against what the library has, by DOI and PubMed number."),
                card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!EvidenceKeepers.by(me)) event.rerouteToError(NotFoundException.class);
    }

    private void add() {
        var draft =
                new SourceDraft(
                        id,
                        name.getValue(),
                        citation.getValue(),
                        kind.getValue(),
                        published.getValue(),
                        doi.getValue(),
                        pmid.getValue(),
                        link.getValue());
        if (!mark(draft.problems()).isEmpty()) return;
        Notifications.of(
                drafts.submit(() -> library.add(me.get(), List.of(draft))),
                added -> {
                    Notifications.done(draft.shortName() + " is in the library.");
                    added.forEach(it -> UI.getCurrent().navigate(ClinicLinks.source(it.id())));
                });
    }

    private List<LibraryProblem> mark(List<LibraryProblem> problems) {
        at.values().forEach(field -> object(field, ""));
        problems.forEach(it -> object(on(it), it.sentence()));
        errors.show(
                problems.stream()
                        .map(it -> new ErrorSummary.Problem(on(it), it.sentence()))
                        .toList());
        return problems;
    }

    private Component on(LibraryProblem problem) {
        return Objects.requireNonNull(at.get(problem.field()), problem.sentence());
    }

    private static void object(Component field, String words) {
        if (!(field instanceof HasValidation shown)) return;
        shown.setErrorMessage(words);
        shown.setInvalid(!words.isEmpty());
    }
}
