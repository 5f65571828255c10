package org.threefold.ui.kit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import org.threefold.kernel.Outcome;
import tools.jackson.databind.JsonNode;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// A button that lets the browser ask for a passkey, or make one; see
/// `frontend/elements/passkeys.js`. What cannot be used, or was not, is said in a sentence.
public class PasskeyButton extends NativeButton {

    private static final String CALL =
            "return import(new URL('elements/passkeys.js', document.baseURI)).then(it => it.";

    /// The functions of the module.
    private enum Kind {
        CREATE("create($0))"),
        USE("use($0))"),
        SIGN_IN("signIn($0, $1))");

        private final String call;

        Kind(String call) {
            this.call = call;
        }
    }

    private final Supplier<Outcome<String>> options;
    private final Consumer<String> refused;

    private PasskeyButton(
            String words, Supplier<Outcome<String>> options, Consumer<String> refused) {
        super(words);
        this.options = options;
        this.refused = refused;
        setClassName("btn");
        getElement().setAttribute("type", "button");
    }

    /// @param options what the browser needs, as JSON
    /// @param made gets what the browser answered, as JSON
    public static PasskeyButton making(
            String words,
            Supplier<Outcome<String>> options,
            Consumer<String> made,
            Consumer<String> refused) {
        var button = new PasskeyButton(words, options, refused);
        button.addClickListener(_ -> button.ask(Kind.CREATE, made, button.getElement()));
        return button;
    }

    /// @param used gets what the browser answered, as JSON
    public static PasskeyButton using(
            String words,
            Supplier<Outcome<String>> options,
            Consumer<String> used,
            Consumer<String> refused) {
        var button = new PasskeyButton(words, options, refused);
        button.addClickListener(_ -> button.ask(Kind.USE, used, button.getElement()));
        return button;
    }

    /// @param form with a hidden field `passkey`, which the browser sends with the answer in it
    public static PasskeyButton signingIn(
            String words,
            Supplier<Outcome<String>> options,
            Element form,
            Consumer<String> refused) {
        var button = new PasskeyButton(words, options, refused);
        button.addClickListener(_ -> button.ask(Kind.SIGN_IN, _ -> {}, form));
        return button;
    }

    private void ask(Kind kind, Consumer<String> answered, Element form) {
        switch (options.get()) {
            case Outcome.Refused<String>(var why) -> refused.accept(why);
            case Outcome.Done<String>(var json) ->
                    getElement()
                            .executeJs(CALL + kind.call, json, form)
                            .then(JsonNode.class, it -> answer(it, answered));
        }
    }

    private void answer(JsonNode said, Consumer<String> answered) {
        if (said.has("answer")) answered.accept(said.get("answer").asString());
        else refused.accept(said.path("failed").asString());
    }
}
