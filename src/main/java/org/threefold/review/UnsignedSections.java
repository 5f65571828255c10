package org.threefold.review;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.Section;

import java.util.Arrays;
import java.util.List;

/// Sections of the evaluation that nobody answers for yet.
@Component
@Order(2)
class UnsignedSections implements Hindrances {

    private final Evaluations evaluations;

    UnsignedSections(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<DecisionBlocker> of(Permit permit) {
        var signed = evaluations.signatures(permit).keySet();
        return Arrays.stream(Section.values())
                .filter(section -> !signed.contains(section))
                .map(section -> DecisionBlocker.unsigned(section.title(), section.owner()))
                .toList();
    }
}
