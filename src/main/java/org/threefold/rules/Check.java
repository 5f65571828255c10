package org.threefold.rules;

/// One reading of the facts. A rule is one check, or several of which the heaviest counts.
@FunctionalInterface
interface Check {

    CheckResult on(Facts facts);
}
