package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.intake.IntakeReason;
import org.threefold.measures.InstrumentBook;
import org.threefold.preparation.Preparations;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.MessageFiles;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.Screen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// A language is added as files alone. The one of this test says the same as English, each message
/// in brackets: what stands outside of them would stay English in every language.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class LanguageTest extends SpringBrowserlessTest {

    /// The code of a language that is left for private use.
    private static final Locale BRACKETS = Locale.of("qbr");

    @Autowired Accounts accounts;
    @Autowired Patients patients;
    @Autowired Preparations preparations;

    @BeforeAll
    static void translate() throws IOException, URISyntaxException {
        var classes =
                Path.of(
                        LanguageTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        for (var bundle : MessageFiles.bundles()) {
            var folder = Path.of("src/main/resources").relativize(bundle.getParent());
            var name = MessageFiles.bundle(bundle) + "_" + BRACKETS + ".properties";
            var lines = new ArrayList<String>();
            MessageFiles.messages(bundle)
                    .forEach((key, text) -> lines.add(key + "=⟦" + escaped(text) + "⟧"));
            Files.createDirectories(classes.resolve(folder));
            Files.write(classes.resolve(folder).resolve(name), lines);
        }
    }

    @Test
    void the_first_page_of_a_patient_is_read_in_their_language() {
        var per = patients.invited("Aasen", "Per");
        var list = Clinic.done(preparations.assigned(per.me(), per.caseId()));
        Screen.of(accounts, per.me());
        UI.getCurrent().setLocale(BRACKETS);
        navigate(HomePage.class);

        var page = find(PortalShell.class).single().getElement();
        assertThat(texts(page)).anyMatch("⟦You were referred to us⟧"::equals);
        assertThat(texts(page))
                .filteredOn(isWords())
                .filteredOn(it -> !it.equals("Threefold"))
                .filteredOn(
                        it ->
                                list.pages().stream()
                                        .noneMatch(of -> of.material().title().equals(it)))
                .filteredOn(
                        it ->
                                InstrumentBook.all().stream()
                                        .noneMatch(of -> of.purpose().equals(it)))
                .isEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("⟦⟦Where I stand⟧ · Threefold⟧");
    }

    @Test
    void a_refusal_is_read_in_the_language_of_the_page() {
        UI.getCurrent().setLocale(BRACKETS);
        Notifications.of(IntakeReason.NOT_YET.refused(), _ -> {});

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("⟦" + IntakeReason.NOT_YET.sentence() + "⟧");
    }

    /// What is left of it outside of the brackets.
    private static Predicate<String> isWords() {
        return text -> {
            var outside = text;
            while (outside.matches("(?s).*⟦[^⟦⟧]*⟧.*"))
                outside = outside.replaceAll("(?s)⟦[^⟦⟧]*⟧", "");
            return outside.chars().anyMatch(Character::isLetter);
        };
    }

    /// Each element's own text with that of all text nodes in it, so that a message around a link
    /// is one text; and what is read aloud.
    private static List<String> texts(Element element) {
        var texts = new ArrayList<String>();
        if (element.hasAttribute("aria-label")) texts.add(element.getAttribute("aria-label"));
        if (element.getChildren().anyMatch(Element::isTextNode))
            texts.add(element.getTextRecursively());
        else element.getChildren().forEach(it -> texts.addAll(texts(it)));
        return texts;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replaceAll("^ ", "\\\\u0020");
    }
}
