package org.threefold.ui.clinic.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Domain;
import org.threefold.rules.Gate;
import org.threefold.rules.Rule;
import org.threefold.rules.Severity;
import org.threefold.ui.links.ClinicLinks;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rules somebody wants to see. It stands in the address, so that it can be sent, kept and
/// gone back to; what the address says wrongly is not asked for.
record RuleFilter(
        String words,
        @Nullable Domain domain,
        @Nullable Discipline owner,
        @Nullable Severity severity,
        @Nullable Gate gate) {

    static RuleFilter of(QueryParameters address) {
        return new RuleFilter(
                address.getSingleParameter("words").orElse(""),
                one(Domain.class, address, "domain"),
                one(Discipline.class, address, "owner"),
                one(Severity.class, address, "weight"),
                one(Gate.class, address, "when"));
    }

    /// `rules?owner=pain&weight=caution`
    String address() {
        var said =
                Stream.of(
                                said("words", URLEncoder.encode(words.strip(), UTF_8)),
                                said("domain", domain),
                                said("owner", owner),
                                said("weight", severity),
                                said("when", gate))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("&"));
        return ClinicLinks.rules(said);
    }

    boolean fits(Rule rule) {
        return (domain == null || rule.domain() == domain)
                && (owner == null || rule.owner() == owner)
                && (severity == null || rule.severity() == severity)
                && (gate == null || rule.gate() == gate)
                && says(rule);
    }

    /// Every word is found somewhere in what the rule says of itself.
    private boolean says(Rule rule) {
        var all =
                String.join(
                                " ",
                                rule.id(),
                                rule.sentence(),
                                rule.clearedBy(),
                                rule.advisedBy(),
                                rule.source())
                        .toLowerCase(Locale.ENGLISH);
        return Arrays.stream(words.strip().toLowerCase(Locale.ENGLISH).split("\\s+"))
                .allMatch(all::contains);
    }

    private static String said(String name, @Nullable Enum<?> value) {
        return said(name, value == null ? "" : value.name().toLowerCase(Locale.ENGLISH));
    }

    private static String said(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    private static <E extends Enum<E>> @Nullable E one(
            Class<E> kind, QueryParameters address, String name) {
        var said = address.getSingleParameter(name).orElse("").toUpperCase(Locale.ENGLISH);
        return Arrays.stream(kind.getEnumConstants())
                .filter(it -> it.name().equals(said))
                .findFirst()
                .orElse(null);
    }
}
