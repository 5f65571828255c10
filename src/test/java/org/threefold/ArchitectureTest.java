package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.threefold.kernel.Actor;
import org.threefold.support.OurClasses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The layers. A module may use any module of a lower layer, and modules to its left in its
/// own layer. The demo, which is compiled apart, is on top.
class ArchitectureTest {

    static final List<List<String>> LAYERS =
            List.of(
                    List.of(
                            "kernel",
                            "progress",
                            "audit",
                            "access",
                            "jobs",
                            "live",
                            "mail",
                            "drafts",
                            "identity",
                            "library",
                            "settings",
                            "medicine"),
                    List.of(
                            "casefile",
                            "referral",
                            "documents",
                            "history",
                            "forms",
                            "evaluation",
                            "intake",
                            "measures",
                            "safety",
                            "notes",
                            "opioids"),
                    List.of(
                            "adequacy",
                            "rules",
                            "screening",
                            "appraisal",
                            "conference",
                            "review",
                            "consent"),
                    List.of("preparation", "worklist"),
                    List.of("interop", "ui", "demo"));

    /// A file that wants more lines is two things.
    private static final int LONGEST = 220;

    /// Services that are called before anybody is known, each with its reason.
    private static final Set<String> BEFORE_SIGN_IN =
            Set.of(
                    "Accounts.signIn",
                    "Accounts.begin",
                    "Accounts.finish",
                    "Accounts.signInWithPasskey",
                    "Passkeys.forSignIn",
                    "Passkeys.forStep",
                    "Accounts.invited",
                    "Accounts.accept",
                    "Accounts.firstStart",
                    "ForgottenPasswords.ask",
                    "ForgottenPasswords.close");

    private static final Set<String> WITHOUT_AN_ACTOR = Set.of("Access", "Live");

    private static final JavaClasses CLASSES = OurClasses.all();

    @Test
    void every_arrow_points_down_or_left() {
        assertThat(climbing(CLASSES, LAYERS)).isEmpty();
    }

    @Test
    void every_module_is_on_the_plan() {
        assertThat(unlisted(CLASSES, LAYERS)).isEmpty();
    }

    @Test
    void the_plan_itself_can_fail() {
        var upsideDown = LAYERS.reversed();
        assertThat(climbing(CLASSES, upsideDown)).anyMatch(arrow -> arrow.contains(" -> kernel"));
        assertThat(unlisted(CLASSES, List.of(List.of("kernel")))).contains("access");
    }

    @Test
    void only_the_user_interface_knows_vaadin() {
        assertThat(
                        CLASSES.stream()
                                .filter(type -> !module(type).equals("ui"))
                                .filter(
                                        type ->
                                                type.getDirectDependenciesFromSelf().stream()
                                                        .anyMatch(
                                                                use ->
                                                                        use.getTargetClass()
                                                                                .getPackageName()
                                                                                .startsWith(
                                                                                        "com.vaadin")))
                                .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void stores_and_rows_stay_in_their_module() {
        assertThat(
                        CLASSES.stream()
                                .filter(
                                        type ->
                                                type.getSimpleName().endsWith("Store")
                                                        || type.isAnnotatedWith(
                                                                "jakarta.persistence.Entity"))
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void every_service_asks_who_acts() {
        var silent =
                CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .filter(type -> !module(type).equals("ui") && !module(type).equals("demo"))
                        .filter(type -> !WITHOUT_AN_ACTOR.contains(type.getSimpleName()))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(ArchitectureTest::asksNobody)
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .filter(name -> !BEFORE_SIGN_IN.contains(name))
                        .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void nothing_below_the_user_interface_looks_up_who_or_when() {
        var forbidden =
                Set.of(
                        "java.time.Instant.now()",
                        "java.time.LocalDate.now()",
                        "java.time.LocalDateTime.now()");
        assertThat(
                        CLASSES.stream()
                                .filter(type -> !module(type).equals("ui"))
                                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                                .filter(
                                        call ->
                                                forbidden.contains(call.getTarget().getFullName())
                                                        || call.getTargetOwner()
                                                                .getSimpleName()
                                                                .equals("SecurityContextHolder"))
                                .map(Object::toString))
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_a_person_reads_at_once() throws IOException {
        assertThat(longerThan(LONGEST)).isEmpty();
        assertThat(longerThan(LONGEST / 2)).isNotEmpty();
    }

    /// A formatter that breaks a line of a comment goes on in `//`, and the sentence is lost.
    @Test
    void no_comment_on_a_type_or_a_method_breaks_off() throws IOException {
        assertThat(broken(List.of("/// What is", "// known."))).isTrue();
        for (var file : sources())
            assertThat(broken(Files.readAllLines(file))).as("%s", file).isFalse();
    }

    private static boolean broken(List<String> lines) {
        return IntStream.range(1, lines.size())
                .anyMatch(
                        at ->
                                lines.get(at - 1).strip().startsWith("///")
                                        && lines.get(at).strip().matches("//([^/].*)?"));
    }

    private static List<Path> longerThan(int lines) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : sources()) if (Files.readAllLines(file).size() > lines) found.add(file);
        return found;
    }

    private static List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (var root : List.of("src/main/java", "src/demo/java"))
            try (var files = Files.walk(Path.of(root))) {
                files.filter(it -> it.toString().endsWith(".java")).forEach(found::add);
            }
        return found;
    }

    @Test
    void modulith_agrees() {
        ApplicationModules.of(Application.class).verify();
    }

    private static boolean asksNobody(JavaMethod method) {
        var first = method.getRawParameterTypes().stream().findFirst();
        return first.isEmpty()
                || !(first.get().isAssignableTo(Actor.class)
                        || first.get().getSimpleName().equals("Permit"));
    }

    private static Collection<String> climbing(JavaClasses classes, List<List<String>> layers) {
        var order = layers.stream().flatMap(List::stream).toList();
        var climbing = new TreeSet<String>();
        for (var type : classes) {
            for (var use : type.getDirectDependenciesFromSelf()) {
                int from = order.indexOf(module(type));
                int to = order.indexOf(module(use.getTargetClass()));
                if (from >= 0 && to > from)
                    climbing.add(
                            module(type)
                                    + " -> "
                                    + module(use.getTargetClass())
                                    + ": "
                                    + use.getDescription());
            }
        }
        return climbing;
    }

    private static Collection<String> unlisted(JavaClasses classes, List<List<String>> layers) {
        var modules = new TreeSet<String>();
        for (var type : classes) modules.add(module(type));
        layers.forEach(modules::removeAll);
        modules.remove("");
        return modules;
    }

    private static String module(JavaClass type) {
        var path = type.getPackageName().split("\\.", -1);
        return path.length > 2 && path[0].equals("org") && path[1].equals("threefold")
                ? path[2]
                : "";
    }
}
