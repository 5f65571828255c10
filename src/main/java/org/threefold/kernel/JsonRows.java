package org.threefold.kernel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// Rows that one statement aggregates as JSON, so that a page reads several lists at once: columns
/// go into fields of the same name. See decision 0049.
public final class JsonRows {

    private static final JsonMapper FIELDS =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .changeDefaultVisibility(it -> it.withFieldVisibility(Visibility.ANY))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private JsonRows() {}

    /// @param json what `jsonb_agg` answered: null where there were no rows
    public static <T> List<T> read(@Nullable String json, Class<T> row) {
        if (json == null) return List.of();
        return FIELDS.readerForListOf(row).readValue(json);
    }
}
