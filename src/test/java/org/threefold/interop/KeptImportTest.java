package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was understood is the same after it was kept.
class KeptImportTest {

    @ParameterizedTest
    @ValueSource(strings = {"cordell", "gilberto"})
    void nothing_is_lost_on_the_way_to_the_database_and_back(String name) {
        var understood = BundleSamples.understood(BundleSamples.synthetic(name));

        assertThat(ImportStore.read(ImportStore.write(understood))).isEqualTo(understood);
    }
}
