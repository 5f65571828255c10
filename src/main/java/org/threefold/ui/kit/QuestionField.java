package org.threefold.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.DomEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.Consumer;

/// One question: yes, no, not known (keys y, n, u) and room for words. It answers at once when a
/// choice is made, and after a pause of 800 ms while someone types. What is being typed is never
/// overwritten. When two people answered differently, both texts stand until someone settles it.
@com.vaadin.flow.component.Tag("tf-question")
public class QuestionField extends Component implements HasStyle, Focusable<QuestionField> {

    /// Whose answer stays.
    public enum Side {
        MINE,
        THEIRS
    }

    private record Clash(String who, Said mine, Said theirs) {}

    private final String question;
    private String why = "";
    private String who = "";
    private boolean locked;
    private Said said = Said.nothing();
    private @Nullable Clash clash;
    private Consumer<Said> answered = _ -> {};
    private Consumer<Side> settled = _ -> {};
    private Runnable begun = () -> {};
    private Consumer<Said> late = _ -> {};

    public QuestionField(String question) {
        this.question = question;
        getElement()
                .addEventListener("tf-answer", this::answered)
                .addEventData("event.detail.choice")
                .addEventData("event.detail.note");
        getElement().addEventListener("tf-begin", _ -> begin());
        getElement().addEventListener("tf-settle", this::settled).addEventData("event.detail.side");
        draw();
    }

    /// Why it is asked, and the source.
    public QuestionField why(String sentence) {
        why = sentence;
        return drawn();
    }

    /// Who answered and when, as "Dr. Ilse Kagan, 14-Nov-2026, 16:40".
    public QuestionField by(String words) {
        if (who.equals(words)) return this;
        who = words;
        return drawn();
    }

    public QuestionField show(Said newSaid) {
        if (said.equals(newSaid)) return this;
        said = newSaid;
        return drawn();
    }

    /// After signing nothing is changed any more.
    public QuestionField locked(boolean newLocked) {
        if (locked == newLocked) return this;
        locked = newLocked;
        return drawn();
    }

    public QuestionField clash(String otherPerson, Said mine, Said theirs) {
        clash = new Clash(otherPerson, mine, theirs);
        return drawn();
    }

    public QuestionField noClash() {
        if (clash == null) return this;
        clash = null;
        return drawn();
    }

    public QuestionField onAnswer(Consumer<Said> then) {
        answered = then;
        return this;
    }

    /// Told when somebody begins to answer: what is heard next rests on what was shown until then.
    public QuestionField onBegin(Runnable then) {
        begun = then;
        return this;
    }

    /// Told what somebody was still answering when it was locked: it is not kept.
    public QuestionField onLate(Consumer<Said> then) {
        late = then;
        return this;
    }

    public QuestionField onSettle(Consumer<Side> then) {
        settled = then;
        return this;
    }

    public Said said() {
        return said;
    }

    public String question() {
        return question;
    }

    public boolean clashes() {
        return clash != null;
    }

    /// Begins to type as a person would; for tests too.
    public void begin() {
        if (!locked) begun.run();
    }

    /// Answers as a person would; for tests too.
    public void answer(Said newSaid) {
        if (locked) {
            if (!said.equals(newSaid)) late.accept(newSaid);
            return;
        }
        said = newSaid;
        answered.accept(newSaid);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/question.js");
    }

    private void answered(DomEvent event) {
        var data = event.getEventData();
        var choice = data.path("event.detail.choice").asString("");
        answer(Said.of(choice, data.path("event.detail.note").asString("")));
    }

    private void settled(DomEvent event) {
        if (clash == null || locked) return;
        var side = event.getEventData().path("event.detail.side").asString("");
        settled.accept(side.equals("THEIRS") ? Side.THEIRS : Side.MINE);
    }

    private QuestionField drawn() {
        draw();
        return this;
    }

    private void draw() {
        getElement().setProperty("content", content().toString());
    }

    private ObjectNode content() {
        var content = JsonNodeFactory.instance.objectNode();
        content.put("question", question).put("why", why).put("who", who);
        content.put("choice", said.choice()).put("note", said.note()).put("locked", locked);
        if (clash != null) {
            content.putObject("clash")
                    .put("who", clash.who())
                    .put("mine", clash.mine().words())
                    .put("theirs", clash.theirs().words());
        }
        return content;
    }
}
