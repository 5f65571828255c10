package org.threefold.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A wire to PostgreSQL that can go dead: it stays connected and carries nothing, in neither
/// direction, as when a switch is unplugged. Connections made after it went dead are new wires.
final class Relay implements AutoCloseable {

    private record Wire(Socket near, Socket far) {}

    private final ServerSocket listening;
    private final int port;
    private final List<Wire> alive = new CopyOnWriteArrayList<>();
    private final List<Wire> dead = new CopyOnWriteArrayList<>();

    Relay(int port) throws IOException {
        this.port = port;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    int connections() {
        return alive.size() + dead.size();
    }

    void goDead() {
        dead.addAll(alive);
        alive.removeAll(dead);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var near = listening.accept();
                var wire = new Wire(near, new Socket(InetAddress.getLoopbackAddress(), port));
                alive.add(wire);
                Thread.ofVirtual().start(() -> carry(wire, wire.near(), wire.far()));
                Thread.ofVirtual().start(() -> carry(wire, wire.far(), wire.near()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Wire wire, Socket from, Socket to) {
        try {
            var bytes = new byte[8192];
            for (int n = from.getInputStream().read(bytes); n > 0; ) {
                if (!dead.contains(wire)) {
                    to.getOutputStream().write(bytes, 0, n);
                    to.getOutputStream().flush();
                }
                n = from.getInputStream().read(bytes);
            }
            if (!dead.contains(wire)) to.close();
        } catch (IOException closed) {
            // the other end has gone
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var wires : List.of(alive, dead))
                for (var wire : wires) {
                    wire.near().close();
                    wire.far().close();
                }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
