package org.threefold.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/// Around every method that runs in a transaction, inside of it: what the method answers is the
/// result of the acts that it asked for. Asking itself answers with a [Verdict], which settles
/// nothing. An exception settles nothing either: it rolls back.
final class OutcomeInterceptor implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        int before = TransactionEvents.running().map(TransactionEvents::size).orElse(0);
        var answer = call.proceed();
        if (call.getThis() instanceof Access) return answer;
        TransactionEvents.running().ifPresent(events -> events.settle(before, answer));
        return answer;
    }
}
