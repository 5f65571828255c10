package org.threefold.safety;

/// A way by which people are told of an alarm outside the portal. Every bean of this kind gets
/// every message. One that throws is tried again later, all channels with it, with the same id;
/// nobody's save waits for it.
public interface AlarmChannel {

    void send(AlarmMessage message);
}
