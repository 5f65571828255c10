package org.threefold.support;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// Counts what a service asks of the database, so that a test can say how often that may be.
@TestComponent
public class Queries implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("dataSource") || !(bean instanceof DataSource pool)) return bean;
        return ProxyDataSourceBuilder.create(pool).countQuery().build();
    }

    /// How many statements this thread sends while it does that.
    public static long during(Supplier<?> act) {
        QueryCountHolder.clear();
        Objects.requireNonNull(act.get());
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
