package org.threefold.access;

import org.jspecify.annotations.Nullable;

/// How one has to be related to a case for an act to be open. `OFFICE` is for acts that are about
/// no case; `EVERY_CASE` needs no tie at all. Emergency access (`BREAK_GLASS`) is no place on the
/// team: an act is open to it only where the matrix names it.
public enum GrantScope {
    OFFICE("no case"),
    EVERY_CASE("any case"),
    TEAM("own team"),
    SEAT("own seat"),
    PAIN_SEAT("pain seat"),
    MENTAL_HEALTH_SEAT("mental-health seat"),
    THERAPY_SEAT("therapy seat"),
    COVER("covered case"),
    BREAK_GLASS("in an emergency"),
    SELF("own record");

    private final String words;

    GrantScope(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean holds(@Nullable CaseRelation relation) {
        return switch (this) {
            case OFFICE, EVERY_CASE -> true;
            case TEAM ->
                    relation != null
                            && relation != CaseRelation.PATIENT
                            && relation != CaseRelation.BREAK_GLASS;
            case SEAT -> relation != null && relation.seat().isPresent();
            case PAIN_SEAT -> relation == CaseRelation.PAIN;
            case MENTAL_HEALTH_SEAT -> relation == CaseRelation.MENTAL_HEALTH;
            case THERAPY_SEAT -> relation == CaseRelation.THERAPY;
            case COVER -> relation == CaseRelation.COVER;
            case BREAK_GLASS -> relation == CaseRelation.BREAK_GLASS;
            case SELF -> relation == CaseRelation.PATIENT;
        };
    }
}
