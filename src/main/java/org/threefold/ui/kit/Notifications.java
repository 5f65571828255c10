package org.threefold.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.threefold.kernel.Outcome;

import java.util.Optional;
import java.util.function.Consumer;

/// Tells what came of an act. What is done is said softly and goes; a refusal stays until it is
/// read and closed, or until something newer is said.
public final class Notifications {

    private static final int A_WHILE = 5000;
    private static final int UNTIL_CLOSED = 0;

    private Notifications() {}

    public static void done(String sentence) {
        show(sentence, A_WHILE, NotificationVariant.SUCCESS);
    }

    public static void no(String why) {
        show(ReasonTexts.of(why), UNTIL_CLOSED, NotificationVariant.ERROR);
    }

    /// Goes on with what was done, or says why not.
    public static <T> void of(Outcome<T> outcome, Consumer<? super T> done) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> done.accept(value);
            case Outcome.Refused<T>(var why) -> no(why);
        }
    }

    private static void show(String sentence, int millis, NotificationVariant tone) {
        var ui = UI.getCurrent();
        Optional.ofNullable(ComponentUtil.getData(ui, Notification.class))
                .ifPresent(Notification::close);
        var said = new Notification();
        said.addThemeVariants(tone);
        said.setPosition(Notification.Position.BOTTOM_CENTER);
        said.setDuration(millis);
        said.setAssertive(tone == NotificationVariant.ERROR);
        said.add(line(sentence, said));
        ComponentUtil.setData(ui, Notification.class, said);
        said.open();
    }

    private static Div line(String sentence, Notification said) {
        var close = new Button(PageTexts.COMMON.of("common.close"), _ -> said.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(new Span(sentence), close);
        line.setClassName("said");
        return line;
    }
}
