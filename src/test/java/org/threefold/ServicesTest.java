package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.threefold.access.Access;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.support.OurClasses;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which public methods of services can be called without a permit: those listed here, each with
/// its reason, and no others.
class ServicesTest {

    private static final JavaClasses ALL = OurClasses.all();

    /// Neither who acts nor a permit is handed over.
    private static final Map<String, String> BEFORE_ANYBODY_ACTS =
            Map.ofEntries(
                    Map.entry("Accounts.signIn", "nobody is signed in yet; throttled"),
                    Map.entry("Accounts.begin", "nobody is signed in yet; throttled"),
                    Map.entry("Accounts.finish", "nobody is signed in yet; throttled"),
                    Map.entry("Accounts.signInWithPasskey", "nobody is signed in yet"),
                    Map.entry("Passkeys.forSignIn", "nobody is signed in yet"),
                    Map.entry("Passkeys.forStep", "nobody is signed in yet"),
                    Map.entry("Accounts.invited", "whoever holds the secret of a link"),
                    Map.entry("Accounts.accept", "whoever holds the secret of a link"),
                    Map.entry("Accounts.firstStart", "at start, while nobody has a password"),
                    Map.entry("ForgottenPasswords.ask", "nobody is signed in; throttled"),
                    Map.entry("ForgottenPasswords.close", "at the end of the application"),
                    Map.entry("Live.tell", "ids alone, no content: whoever listens reads again"),
                    Map.entry("Live.watch", "ids alone, no content: whoever listens reads again"),
                    Map.entry("Live.stays", "a visit that was entered with a permit"),
                    Map.entry("Live.left", "a visit that was entered with a permit"));

    /// Who acts is handed over, and the matrix is not asked.
    private static final Map<String, String> OF_ONESELF =
            Map.ofEntries(
                    Map.entry("Accounts.signOut", "ends the sign-in of whoever asks"),
                    Map.entry("Accounts.whoIs", "who asks, by their own token"),
                    Map.entry("OwnAccount.events", "one's own account, by one's own token"),
                    Map.entry("OwnAccount.stopReset", "one's own account; SQL writes the event"),
                    Map.entry("Passkeys.of", "one's own factors"),
                    Map.entry("Passkeys.begin", "one's own factors; SQL writes the event"),
                    Map.entry("Passkeys.add", "one's own factors; SQL writes the event"),
                    Map.entry("Passkeys.remove", "one's own factors; SQL writes the event"),
                    Map.entry("Passkeys.forSigning", "a challenge of one's own account"),
                    Map.entry("SecondFactors.of", "one's own factors"),
                    Map.entry("SecondFactors.events", "one's own factors"),
                    Map.entry("SecondFactors.begin", "one's own factors; SQL writes the event"),
                    Map.entry("SecondFactors.confirm", "one's own factors; SQL writes the event"),
                    Map.entry(
                            "SecondFactors.renewRecoveryCodes",
                            "one's own factors; SQL writes the event"),
                    Map.entry(
                            "SecondFactors.removeCodes", "one's own factors; SQL writes the event"),
                    Map.entry("Live.changed", "ids alone: whoever wrote has asked before"));

    @Test
    void whoever_calls_a_service_says_who_acts_or_holds_a_permit() {
        assertThat(
                        methods()
                                .filter(it -> !takes(it, Actor.class) && !takes(it, Permit.class))
                                .map(ServicesTest::name)
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(BEFORE_ANYBODY_ACTS.keySet());
    }

    @Test
    void whoever_says_who_acts_is_asked_for_a_permit() {
        assertThat(
                        methods()
                                .filter(it -> takes(it, Actor.class) && !asks(it))
                                .map(ServicesTest::name)
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(OF_ONESELF.keySet());
    }

    private static Stream<JavaMethod> methods() {
        return ALL.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .filter(type -> !type.isEquivalentTo(Access.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC))
                .filter(it -> !it.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /// Whether the method, or whatever it calls, asks for a permit.
    private static boolean asks(JavaCodeUnit method) {
        var seen = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>(Set.of(method));
        while (!next.isEmpty()) {
            var unit = next.poll();
            if (!seen.add(unit)) continue;
            if (unit.getOwner().isEquivalentTo(Access.class)) {
                if (unit.getName().startsWith("ask")) return true;
                continue;
            }
            called(unit).forEach(next::add);
        }
        return false;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        Stream<Optional<? extends JavaMember>> members =
                Stream.concat(
                        unit.getCallsFromSelf().stream().map(it -> it.getTarget().resolveMember()),
                        unit.getCodeUnitReferencesFromSelf().stream()
                                .map(it -> it.getTarget().resolveMember()));
        return members.flatMap(Optional::stream)
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(it -> it.getOwner().getPackageName().startsWith("org.threefold"));
    }

    private static boolean takes(JavaMethod method, Class<?> type) {
        return method.getRawParameterTypes().stream()
                .anyMatch((JavaClass it) -> it.isAssignableTo(type));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    @Test
    void the_search_for_a_question_can_fail() {
        var list = List.of("Accounts.list", "Drafts.save", "Accounts.signOut");
        assertThat(methods().filter(it -> list.contains(name(it))).map(ServicesTest::asks))
                .contains(true, false);
    }
}
