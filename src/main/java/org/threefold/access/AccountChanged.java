package org.threefold.access;

import org.threefold.kernel.Actor;

import java.util.UUID;

/// An account was disabled or enabled, or its roles changed. Heard in the same transaction.
public record AccountChanged(UUID account, Actor by) {}
