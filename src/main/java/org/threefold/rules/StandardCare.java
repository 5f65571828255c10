package org.threefold.rules;

import java.util.List;

/// Whether standard treatments were given a fair chance and failed, as the treatment trials show
/// it under the practice's policy. Computed below; here it is one of the facts.
public sealed interface StandardCare {

    record Met() implements StandardCare {}

    record NotMet(List<String> why) implements StandardCare {}

    record NotShown(List<String> missing) implements StandardCare {}
}
