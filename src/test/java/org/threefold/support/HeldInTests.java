package org.threefold.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.support.AbstractApplicationContext;
import org.threefold.demo.HeldChanges;

/// What the demo has for its stories, for those of tests.
@TestComponent(AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME)
class HeldInTests extends HeldChanges {}
