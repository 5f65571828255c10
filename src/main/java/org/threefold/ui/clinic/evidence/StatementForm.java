package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.library.Certainty;
import org.threefold.library.Horizon;
import org.threefold.library.LibraryProblem;
import org.threefold.library.LibraryProblem.Field;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Publication;
import org.threefold.library.SourceDraft;
import org.threefold.library.Statement;
import org.threefold.library.StatementDraft;
import org.threefold.library.Topic;
import org.threefold.library.Trait;
import org.threefold.library.VerificationLevel;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ErrorSummary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fields of one statement. What is wrong stands at its field; nothing typed is lost.
class StatementForm extends Card {

    private final UUID id = SourceDraft.nextId();
    private final LibrarySnapshot snapshot;
    private final Publication source;
    private final Select<Statement.Kind> kind =
            select("What it is about", Statement.Kind.values(), Statement.Kind::words);
    private final MultiSelectComboBox<Topic> topics = many("Kinds of pain", Topic::words);
    private final MultiSelectComboBox<Trait> when = many("Only where there is", Trait::asked);
    private final Select<Horizon> horizon =
            select("For how long", Horizon.values(), Horizon::words);
    private final Select<Certainty> certainty =
            select("Certainty, as the source grades it", Certainty.values(), Certainty::words);
    private final Select<VerificationLevel> mark =
            select("How far you read it", VerificationLevel.values(), VerificationLevel::words);
    private final TextField effect = new TextField("Figure, if there is one");
    private final TextField population = new TextField("Who was studied");
    private final TextField detail = new TextField("What of the source it rests on");
    private final TextArea sentence = new TextArea("For clinicians, in one sentence");
    private final TextArea plain = new TextArea("For patients, in plain words");
    private final MultiSelectComboBox<Statement> disputes = many("Disputes", StatementForm::named);
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<Field, Component> at = new EnumMap<>(Field.class);

    StatementForm(LibrarySnapshot snapshot, Publication source, Consumer<StatementDraft> say) {
        this.snapshot = snapshot;
        this.source = source;
        topics.setItems(Topic.values());
        when.setItems(Trait.values());
        disputes.setItems(snapshot.statements());
        effect.setHelperText("As: mean difference | -1.5 (-2.1 to -0.9) points");
        sentence.addClassName("across");
        plain.addClassName("across");
        place();
        var form =
                new Div(
                        kind,
                        topics,
                        when,
                        horizon,
                        certainty,
                        mark,
                        effect,
                        population,
                        detail,
                        disputes,
                        sentence,
                        plain);
        form.setClassName("evidence-form");
        var add = new Button("Add this statement", _ -> check(say));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        looking("stack").with(errors, form, new Div(add));
    }

    private void place() {
        at.put(Field.KIND, kind);
        at.put(Field.TOPICS, topics);
        at.put(Field.HORIZON, horizon);
        at.put(Field.CERTAINTY, certainty);
        at.put(Field.MARK, mark);
        at.put(Field.EFFECT, effect);
        at.put(Field.POPULATION, population);
        at.put(Field.DETAIL, detail);
        at.put(Field.SENTENCE, sentence);
        at.put(Field.PLAIN, plain);
    }

    private void check(Consumer<StatementDraft> say) {
        var draft = draft();
        var problems = draft.problems(snapshot);
        at.values().forEach(field -> object(field, ""));
        problems.forEach(it -> object(on(it), it.sentence()));
        errors.show(problems.stream().map(this::summed).toList());
        if (problems.isEmpty()) say.accept(draft);
    }

    private StatementDraft draft() {
        return new StatementDraft(
                id,
                source.id(),
                kind.getValue(),
                topics.getValue(),
                when.getValue(),
                horizon.getValue(),
                effect.getValue(),
                certainty.getValue(),
                population.getValue(),
                mark.getValue(),
                detail.getValue(),
                sentence.getValue(),
                plain.getValue(),
                disputes.getValue().stream().map(Statement::id).collect(Collectors.toSet()));
    }

    private ErrorSummary.Problem summed(LibraryProblem it) {
        return new ErrorSummary.Problem(on(it), it.sentence());
    }

    private Component on(LibraryProblem problem) {
        return Objects.requireNonNull(at.get(problem.field()), problem.sentence());
    }

    private static void object(Component field, String words) {
        if (!(field instanceof HasValidation shown)) return;
        shown.setErrorMessage(words);
        shown.setInvalid(!words.isEmpty());
    }

    private static String named(Statement it) {
        return it.source().shortName() + ": " + it.sentence();
    }

    private static <T> Select<T> select(String label, T[] items, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(List.of(items));
        select.setItemLabelGenerator(words::apply);
        return select;
    }

    private static <T> MultiSelectComboBox<T> many(String label, Function<T, String> words) {
        var many = new MultiSelectComboBox<T>(label);
        many.setItemLabelGenerator(words::apply);
        return many;
    }
}
