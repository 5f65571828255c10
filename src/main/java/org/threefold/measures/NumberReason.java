package org.threefold.measures;

import org.threefold.forms.Numbers;
import org.threefold.forms.Shape;
import org.threefold.kernel.Reason;

/// A number is not one that the item can have.
record NumberReason(Shape.Number shape) implements Reason {

    @Override
    public String key() {
        return shape.decimals() ? "refusals.number" : "refusals.whole-number";
    }

    @Override
    public Object[] parameters() {
        return new Object[] {Numbers.plain(shape.least()), Numbers.plain(shape.most())};
    }
}
