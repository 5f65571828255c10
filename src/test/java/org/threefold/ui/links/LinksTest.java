package org.threefold.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.RouteConfiguration;
import org.junit.jupiter.api.Test;
import org.threefold.appraisal.SheetId;
import org.threefold.casefile.ReferralId;
import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.support.InTheClinic;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Addresses are made in one place for each audience, and each leads to a page.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class LinksTest extends SpringBrowserlessTest {

    private static final Path PAGES = Path.of("src/main/java/org/threefold/ui");

    /// An address that is written, or joined, where the link stands: not a place on the same page,
    /// not a telephone.
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:new Anchor|navigate|setHref|sendRedirect|setLocation)\\(\\s*\"[a-z/](?!el:)"
                            + "|\"/?[a-z-]+/\"\\s*\\+"
                            + "|\"/?[a-z-]+/%s"
                            + "|\"/\"\\s*\\+"
                            + "|\"[^\"]*\\?[a-z]+=\"\\s*\\+");

    /// The words of a task name a page below its case; [ClinicLinks#within] makes the address.
    private static final List<String> WHERE_THEY_ARE_MADE =
            List.of(
                    "links/ClinicLinks.java",
                    "links/AdminLinks.java",
                    "portal/PortalRoute.java",
                    "clinic/tasks/EvaluationWording.java");

    @Test
    void every_address_leads_to_a_page() {
        var made =
                Stream.of(ClinicLinks.class, AdminLinks.class)
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                Arrays.stream(it.getFields()).map(LinksTest::read),
                                                Arrays.stream(it.getMethods())
                                                        .filter(LinksTest::makes)
                                                        .map(LinksTest::made)));
        assertThat(made).hasSizeGreaterThan(40).allMatch(LinksTest::leads);
        assertThat(leads("nowhere/at/all")).isFalse();
    }

    @Test
    void no_page_writes_an_address_itself() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var writing =
                    files.filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> !WHERE_THEY_ARE_MADE.contains(under(it)))
                            .filter(it -> WRITTEN.matcher(text(it)).find())
                            .map(LinksTest::under);
            assertThat(writing).isEmpty();
        }
    }

    @Test
    void an_address_that_is_written_is_found() {
        assertThat(
                        List.of(
                                "new Anchor(\n    \"evidence\", \"All\")",
                                "ui.navigate(\"cases\")",
                                "\"cases/\" + id",
                                "\"cases/%s/history\".formatted(id)",
                                "base + \"/\" + id",
                                "\"policy?version=\" + number"))
                .allMatch(it -> WRITTEN.matcher(it).find());
        assertThat(List.of("new Anchor(\"#content\", \"\")", "new Anchor(\"tel:911\", \"\")"))
                .noneMatch(it -> WRITTEN.matcher(it).find());
    }

    static boolean leads(String address) {
        var path = address.replaceFirst("[?#].*", "");
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    private static boolean makes(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    private static String read(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static String made(Method method) {
        try {
            var about = Arrays.stream(method.getParameterTypes()).map(LinksTest::any).toArray();
            return (String) method.invoke(null, about);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(method.getName(), failed);
        }
    }

    private static Object any(Class<?> type) {
        if (type == CaseId.class) return new CaseId(Ids.next());
        if (type == ReferralId.class) return new ReferralId(Ids.next());
        if (type == SheetId.class) return new SheetId(Ids.next());
        if (type == Section.class) return Section.values()[0];
        if (type == Instant.class) return Instant.EPOCH;
        if (type == int.class || type == Integer.class) return 1;
        // what tasks name below a case is one of its pages
        return "history";
    }

    private static String under(Path file) {
        return PAGES.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }
}
