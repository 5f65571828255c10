package org.threefold.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.server.VaadinServletRequest;
import org.threefold.drafts.BrowserKey;
import org.threefold.drafts.BrowserKeys;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.QuestionField;
import org.threefold.ui.kit.Texts;

import java.util.Base64;
import java.util.function.BiConsumer;

/// Keeps in the browser what is typed or chosen until the server has it: encrypted with a key that
/// the server gives to whoever is signed in, and says so while the server cannot be reached. One on
/// each frame of pages; fields take part by [#mark], and by [#answer] where a choice is saved at
/// once. See `frontend/elements/drafts.js` and decisions 0038 and 0043.
@Tag("tf-drafts")
public class BrowserDrafts extends Component {

    static final String FIELD = "data-draft";
    static final String ANSWER = "data-draft-answer";

    private final BrowserKeys keys;
    private final CurrentActor actor;
    private String browser = "";

    public BrowserDrafts(BrowserKeys keys, CurrentActor actor) {
        this.keys = keys;
        this.actor = actor;
    }

    /// Keeps what is typed into a field until the server has it.
    ///
    /// @param key names the field among all of the application
    public static <F extends Component> F mark(F field, String key) {
        field.getElement().setAttribute(FIELD, key);
        return field;
    }

    /// The same for every field inside that is typed into or chosen in, in a form that keeps
    /// itself. What is chosen comes back into the form, and waits there to be sent.
    public static void all(Component inside, String key) {
        all(inside, key, BrowserDrafts::mark);
    }

    /// The same where each choice is saved at once: what was chosen while the server was away is
    /// offered, and counts once somebody says that it does.
    public static void answers(Component inside, String key) {
        all(inside, key, BrowserDrafts::answer);
    }

    /// A field in which a choice is saved at once, as an answer or an act.
    public static <F extends Component> F answer(F field, String key) {
        field.getElement().setAttribute(ANSWER, "");
        return mark(field, key);
    }

    private static void all(Component inside, String key, BiConsumer<Component, String> how) {
        if (NotKept.is(inside)) return;
        if (inside instanceof HasValueChangeMode || inside instanceof QuestionField)
            mark(inside, key);
        else if (Options.in(inside)) how.accept(inside, key + " chosen");
        else inside.getChildren().forEach(it -> all(it, key, how));
    }

    /// For the way in: says that something waits for whoever typed it, where something does.
    static Component waiting() {
        var words = Texts.quiet(ShellTexts.of("login.draft"));
        words.addClassName("draft-waiting");
        words.getElement()
                .setAttribute("hidden", true)
                .executeJs(
                        "this.hidden = !Object.keys(localStorage).some(it =>"
                                + " it.startsWith('tf-draft:'))");
        return words;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/drafts.js");
        if (!(VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request)) return;
        browser = BrowserCookie.of(request.getHttpServletRequest());
        if (browser.isEmpty()) return;
        if (keys.of(actor.get(), browser) instanceof Outcome.Done<BrowserKey>(var key))
            getElement()
                    .executeJs(
                            "customElements.whenDefined('tf-drafts').then(() => this.open($0, $1))",
                            key.id().toString(),
                            Base64.getEncoder().encodeToString(key.secret()));
    }

    /// Calls are worked off in their order: when this one is answered, everything that was typed
    /// before it has arrived.
    @ClientCallable
    private boolean arrived() {
        return true;
    }

    /// At sign-out: the browser forgets, and what it might not forget can no longer be read.
    public void forget() {
        if (browser.isEmpty()) return;
        keys.forget(actor.get(), browser);
        UI.getCurrent().getPage().executeJs("window.tfDrafts?.forget()");
    }
}
