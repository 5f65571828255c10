package org.threefold.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.threefold.notes.NoteKeyFile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One start of the portal as a practice runs it, by the command that is given, on a database that
/// is forgotten, and a walk through its first pages. With the right flag in the command, Java makes
/// its AOT cache of what that has loaded.
public final class Rehearsal {

    private static final String DATABASE = "rehearsal";
    private static final String ADMINISTRATOR = "administrator";
    private static final String PASSWORD = "in a rehearsal only";

    private final EmbeddedDatabase postgres;
    private final String address;
    private final Process portal;

    private Rehearsal(EmbeddedDatabase postgres, String address, Process portal) {
        this.postgres = postgres;
        this.address = address;
        this.portal = portal;
    }

    public static void main(String[] command) throws IOException, InterruptedException {
        var keys = Files.createTempFile("threefold-rehearsal", ".key");
        Files.delete(keys);
        NoteKeyFile.make(keys);
        try (var postgres = EmbeddedDatabase.passing().provision(DATABASE)) {
            int port = Ports.free();
            var portal = started(List.of(command), settings(postgres, keys, port));
            new Rehearsal(postgres, "http://localhost:" + port, portal).play();
        } finally {
            Files.deleteIfExists(keys);
        }
        System.exit(0);
    }

    private void play() throws InterruptedException {
        try {
            while (!answers()) Thread.sleep(100);
            letIn();
            new FirstPages(address).walk(ADMINISTRATOR, PASSWORD);
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private static Process started(List<String> command, Map<String, String> settings)
            throws IOException {
        var builder = new ProcessBuilder(new ArrayList<>(command)).inheritIO();
        builder.command().add("--server.servlet.session.cookie.name=rehearsal");
        builder.command().add("--server.servlet.session.cookie.secure=false");
        builder.environment().putAll(settings);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return process;
    }

    /// Also what it has started: whoever stops a rehearsal wants no cache.
    private static void end(Process portal) {
        portal.descendants().forEach(ProcessHandle::destroyForcibly);
        portal.destroyForcibly();
    }

    private static Map<String, String> settings(EmbeddedDatabase postgres, Path keys, int port) {
        return Map.of(
                "THREEFOLD_DATABASE_URL", postgres.url(DATABASE),
                "THREEFOLD_APP_PASSWORD", "",
                "THREEFOLD_MIGRATION_PASSWORD", "",
                "THREEFOLD_GATE_PASSWORD", "",
                "THREEFOLD_ZONE", "America/Los_Angeles",
                "THREEFOLD_NOTES_KEY", keys.toString(),
                "THREEFOLD_SECOND_FACTOR_STAFF", "offered",
                "THREEFOLD_PORT", Integer.toString(port));
    }

    /// Lets the first administrator in, and gives them a clinician's pages besides.
    private void letIn() {
        var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        var gate = JdbcClient.create(postgres.as("threefold_gate", DATABASE));
        for (int tries = 3; !accepted(gate, hash); tries--)
            if (tries == 0) throw new IllegalStateException("Nobody can be let in");
        JdbcClient.create(postgres.superuser(DATABASE))
                .sql(
                        """
                        insert into access.account_role (account_id, role)
                        select id, unnest(array['PAIN_SPECIALIST', 'COORDINATOR'])
                        from access.account where username = ?
                        """)
                .param(ADMINISTRATOR)
                .update();
    }

    /// By a one-time link of the first start. False where the portal has just made a newer one.
    private static boolean accepted(JdbcClient gate, String hash) {
        var secret = UUID.randomUUID().toString();
        return gate.sql("select access.first_start(?, ?)")
                        .params(UUID.randomUUID(), secret)
                        .query(Boolean.class)
                        .single()
                && gate.sql("select access.accept(?, ?)")
                        .params(secret, hash)
                        .query(Boolean.class)
                        .single();
    }

    private boolean answers() throws InterruptedException {
        if (!portal.isAlive()) throw new IllegalStateException("The portal did not start");
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/login")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
