package org.threefold.ui.kit;

import com.vaadin.flow.data.provider.DataGenerator;
import com.vaadin.flow.data.provider.DataKeyMapper;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.Rendering;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;

import java.util.Optional;

/// Leaves a column of a [RowGrid] to `elements/rows.js`: all cells of a row are sent once, whether
/// they are seen as columns or as one card.
final class CellRenderer extends Renderer<Row> {

    @Override
    public Rendering<Row> render(Element column, DataKeyMapper<Row> keys, String name) {
        return new Rendering<>() {
            @Override
            public Optional<DataGenerator<Row>> getDataGenerator() {
                return Optional.empty();
            }

            @Override
            public Registration getRegistration() {
                return () -> {};
            }
        };
    }
}
