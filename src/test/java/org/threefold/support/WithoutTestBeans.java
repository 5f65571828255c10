package org.threefold.support;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// What tests declare is no part of a portal that a test starts by itself.
public final class WithoutTestBeans extends TypeExcludeFilter
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutTestBeans", this);
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return type.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WithoutTestBeans;
    }

    @Override
    public int hashCode() {
        return WithoutTestBeans.class.hashCode();
    }
}
