package org.threefold.support;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.threefold.Application;
import org.threefold.demo.DemoAsTold;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A story told in a browser: the whole application serves the demo practice on a free port, as it
/// was built for people. All stories share one portal and one database, so each takes a case, or a
/// section of one, that no other changes. A test method takes a [Portal].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Application.class, DemoAsTold.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = Postgres.class)
@ActiveProfiles("demo")
@ExtendWith(Browsing.class)
public @interface InThePortal {}
