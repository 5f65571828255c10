package org.threefold.bench;

import org.threefold.support.Clinic;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// One size: its database, its portal, and the people who sit before it.
final class Ground implements AutoCloseable {

    private static final int ALL_SECTIONS = 100;

    final int cases;
    final Portal portal;
    final Floor floor;
    final UUID pain;
    final UUID coordination = UUID.fromString("00000000-0000-7000-8000-00000c00d000");
    final List<UUID> evaluated;
    final Browser painSpecialist;
    final Browser coordinator;
    final Browser therapist;
    final Browser watcher;
    private int turn;
    private int signed;

    Ground(int cases, Databases databases, int port, Path logs) throws SQLException {
        var name = databases.filled(cases);
        this.cases = cases;
        this.floor = new Floor(databases.server().superuser(name));
        this.portal =
                Portal.start(
                        databases.server().url(name),
                        port,
                        logs.resolve("bench-" + cases + ".log"));
        this.pain = floor.account("Dana Ruiz");
        this.evaluated = floor.casesOf(pain, ALL_SECTIONS);
        this.painSpecialist = person("Dana Ruiz").tab("work", true);
        this.coordinator = person("Cora Lind").tab("work", true);
        this.therapist = person("Jo Mbeki").tab("work", true);
        this.watcher = person("Ilse Kagan").tab("work", true);
    }

    Browser person(String name) throws SQLException {
        return new Browser(portal.address()).signIn(floor.username(name), Clinic.PASSWORD);
    }

    /// Another case each time, in the same order for every size.
    UUID nextCase() {
        return evaluated.get(turn++ % evaluated.size());
    }

    /// A case that nobody has signed yet: each is signed once.
    UUID nextUnsigned() {
        return evaluated.get(signed++);
    }

    @Override
    public void close() throws SQLException {
        List.of(painSpecialist, coordinator, therapist, watcher).forEach(Browser::close);
        portal.close();
        floor.close();
    }
}
