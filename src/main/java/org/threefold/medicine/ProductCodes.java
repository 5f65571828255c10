package org.threefold.medicine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The names of some RxNorm codes of products, for records that send a code without words. The
/// table, `product-codes.csv` beside this class, says where each was read; it is far from whole.
public final class ProductCodes {

    private static final Map<String, String> NAMES = read();

    private ProductCodes() {}

    /// The name of a product, or of an ingredient; nothing where the tables do not hold the code.
    public static Optional<String> name(String rxCui) {
        return Optional.ofNullable(NAMES.get(rxCui))
                .or(() -> Vocabulary.coded(rxCui).map(Drug::name));
    }

    static Set<String> codes() {
        return NAMES.keySet();
    }

    private static Map<String, String> read() {
        try (var table =
                Objects.requireNonNull(
                        ProductCodes.class.getResourceAsStream("product-codes.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";", 3))
                    .collect(
                            Collectors.toUnmodifiableMap(it -> it[0].strip(), it -> it[2].strip()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
