package org.threefold.support;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// Counts what a service asks of the database, so that a test can say how often that may be.
@TestComponent
public class Queries implements BeanPostProcessor {

    private static final ThreadLocal<Long> COMMITS = ThreadLocal.withInitial(() -> 0L);

    /// What one thread sent: statements, and the transactions that it committed.
    public record Sent(long statements, long commits) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("dataSource") || !(bean instanceof DataSource pool)) return bean;
        return ProxyDataSourceBuilder.create(pool)
                .countQuery()
                .afterMethod(
                        it -> {
                            if (it.getTarget() instanceof Connection
                                    && it.getMethod().getName().equals("commit"))
                                COMMITS.set(COMMITS.get() + 1);
                        })
                .build();
    }

    /// How many statements this thread sends while it does that.
    public static long during(Supplier<?> act) {
        return sent(act).statements();
    }

    /// The same with the transactions.
    public static Sent sent(Supplier<?> act) {
        QueryCountHolder.clear();
        COMMITS.set(0L);
        Objects.requireNonNull(act.get());
        return new Sent(QueryCountHolder.getGrandTotal().getTotal(), COMMITS.get());
    }
}
