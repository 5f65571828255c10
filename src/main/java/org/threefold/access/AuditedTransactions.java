package org.threefold.access;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;

/// Transactions are opened by the outer interceptor and audited by the inner one, so that results
/// are known before the commit.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = AuditedTransactions.OUTER)
class AuditedTransactions {

    static final int OUTER = 0;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor outcomeAdvisor() {
        var transactional =
                new ComposablePointcut(
                                AnnotationMatchingPointcut.forClassAnnotation(Transactional.class))
                        .union(AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class));
        var advisor = new DefaultPointcutAdvisor(transactional, new OutcomeInterceptor());
        advisor.setOrder(OUTER + 1);
        return advisor;
    }
}
