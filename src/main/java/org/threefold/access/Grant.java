package org.threefold.access;

/// One cell of the access matrix that is not empty: this role, so related, may.
public record Grant(Role role, Relation relation) {}
