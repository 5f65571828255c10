package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.threefold.demo.EmbeddedDatabase;
import org.threefold.support.OurClasses;
import org.w3c.dom.Element;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

/// The demo and its PostgreSQL are compiled and packed apart from the portal (decision 0050): the
/// portal does not know them, and its jar does not hold them.
class DemoApartTest {

    private static final List<String> OF_THE_DEMO =
            List.of("org.threefold.demo", "io.zonky.test.db.postgres");
    private static final List<String> POSTGRESQL =
            List.of("io.zonky.test", "io.zonky.test.postgres");

    @Test
    void the_portal_is_compiled_without_the_demo() {
        var portal = OurClasses.all();

        assertThat(portal).hasSizeGreaterThan(1000);
        assertThat(packages(portal)).noneMatch(it -> it.startsWith("org.threefold.demo"));
        assertThat(usesOfTheDemo(portal)).isEmpty();
    }

    @Test
    void the_demo_uses_what_the_portal_may_not() throws Exception {
        assertThat(usesOfTheDemo(compiledWith(EmbeddedDatabase.class)))
                .contains("EmbeddedDatabase uses EmbeddedPostgres");
    }

    /// What is optional is not packed, unless the demo's own jar asks for it.
    @Test
    void postgresql_is_optional_and_only_the_jar_of_the_demo_packs_what_is() throws Exception {
        var pom = pom();
        assertThat(elements(pom, "dependency").filter(DemoApartTest::ofPostgresql))
                .hasSize(2)
                .allMatch(it -> text(it, "optional").equals("true"));
        assertThat(
                        elements(pom, "execution")
                                .filter(it -> text(it, "includeOptional").equals("true"))
                                .map(it -> text(it, "classifier")))
                .containsExactly("demo");
    }

    @Test
    void what_the_demo_reads_lies_with_the_demo() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .doesNotContain("application-demo.yaml");
        }
        assertThat(Path.of("src/demo/resources/application-demo.yaml")).exists();
    }

    /// The classes that lie where this one does.
    private static JavaClasses compiledWith(Class<?> type) throws URISyntaxException {
        var place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new ClassFileImporter().importPath(place);
    }

    private static Stream<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName);
    }

    private static TreeSet<String> usesOfTheDemo(JavaClasses classes) {
        var uses = new TreeSet<String>();
        for (var type : classes)
            for (var use : type.getDirectDependenciesFromSelf())
                if (OF_THE_DEMO.stream()
                        .anyMatch(use.getTargetClass().getPackageName()::startsWith))
                    uses.add(
                            type.getSimpleName() + " uses " + use.getTargetClass().getSimpleName());
        return uses;
    }

    private static boolean ofPostgresql(Element dependency) {
        return POSTGRESQL.contains(text(dependency, "groupId"))
                && !text(dependency, "type").equals("pom");
    }

    private static Element pom() throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
    }

    private static Stream<Element> elements(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    /// Of the first such element within this one; nothing where there is none.
    private static String text(Element in, String name) {
        return elements(in, name).findFirst().map(it -> it.getTextContent().strip()).orElse("");
    }
}
