package org.threefold.ui.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.threefold.safety.OpenAlarm;

import java.util.List;
import java.util.function.Consumer;

/// The open alarms that whoever sits before this screen is to know of. The frame reads them once;
/// parts of pages listen.
public final class AlarmsShown extends ComponentEvent<UI> {

    private static final String KEY = AlarmsShown.class.getName();

    private final List<OpenAlarm> alarms;

    private AlarmsShown(UI ui, List<OpenAlarm> alarms) {
        super(ui, false);
        this.alarms = List.copyOf(alarms);
    }

    static void say(UI ui, List<OpenAlarm> alarms) {
        var shown = new AlarmsShown(ui, alarms);
        ComponentUtil.setData(ui, KEY, shown);
        ComponentUtil.fireEvent(ui, shown);
    }

    /// Hands over those that are known already, and then each time they change.
    public static Registration listen(UI ui, Consumer<List<OpenAlarm>> part) {
        if (ComponentUtil.getData(ui, KEY) instanceof AlarmsShown shown) part.accept(shown.alarms);
        return ComponentUtil.addListener(ui, AlarmsShown.class, it -> part.accept(it.alarms));
    }
}
