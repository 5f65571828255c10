package org.threefold.settings;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one proposed version.
public record ProposalId(UUID value) {

    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
