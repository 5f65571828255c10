package org.threefold.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the seals so far say: the last one, and for each chain how far it is sealed. Read off the
/// last file, whose first seal names every chain.
record SealState(long number, String previous, Map<UUID, SealedChain> chains) {

    static SealState of(List<Seal.Read> seals) {
        var chains = new HashMap<UUID, SealedChain>();
        for (var read : seals)
            for (var chain : read.seal().chains()) chains.put(chain.chain(), chain);
        if (seals.isEmpty()) return new SealState(0, "", chains);
        var last = seals.getLast();
        return new SealState(last.seal().number(), Seal.digest(last.line()), chains);
    }

    UUID[] named() {
        return chains.keySet().toArray(UUID[]::new);
    }

    Long[] numbers() {
        return chains.values().stream().map(SealedChain::to).toArray(Long[]::new);
    }
}
