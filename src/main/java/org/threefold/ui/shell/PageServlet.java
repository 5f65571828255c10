package org.threefold.ui.shell;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.RootMappedCondition;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.SpringVaadinServletService;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import jakarta.servlet.MultipartConfigElement;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Vaadin's servlet, with a router that reads each page in one transaction.
final class PageServlet extends SpringServlet {

    private final transient ApplicationContext beans;
    private final transient TransactionTemplate page;

    private PageServlet(ApplicationContext beans, boolean atRoot) {
        super(beans, atRoot);
        this.beans = beans;
        this.page = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration)
            throws ServiceException {
        var service = new Service(this, configuration, beans, page);
        service.init();
        return service;
    }

    private static final class Service extends SpringVaadinServletService {

        private final transient TransactionTemplate page;
        private transient @Nullable Router router;

        Service(
                PageServlet servlet,
                DeploymentConfiguration configuration,
                ApplicationContext beans,
                TransactionTemplate page) {
            super(servlet, configuration, beans);
            this.page = page;
        }

        @Override
        public synchronized Router getRouter() {
            var known = router;
            if (known != null) return known;
            var made = new PageRouter(getRouteRegistry(), page);
            router = made;
            return made;
        }
    }

    @Configuration
    static class Registration {

        @Bean
        ServletRegistrationBean<SpringServlet> servletRegistrationBean(
                ObjectProvider<MultipartConfigElement> uploads,
                VaadinConfigurationProperties settings,
                ApplicationContext beans) {
            boolean atRoot = RootMappedCondition.isRootMapping(settings.getUrlMapping());
            return SpringBootAutoConfiguration.configureServletRegistrationBean(
                    uploads, settings, new PageServlet(beans, atRoot));
        }
    }
}
