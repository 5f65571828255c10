package org.threefold.support;

import org.threefold.access.Permit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the byte code of the project for methods that write to the database: by SQL in a string,
/// by a function that PostgreSQL calls volatile, or through an entity manager. What a lambda does,
/// the method that holds it does.
public final class WritingMethods {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?is).*\\b(insert\\s+into|delete\\s+from|update\\s+[a-z_]+\\.[a-z_]+)\\b.*");
    private static final Pattern CALLED = Pattern.compile("\\b([a-z_]+\\.[a-z_]+)\\s*\\(");
    private static final Set<String> ENTITIES = Set.of("persist", "merge", "remove");

    private final Set<String> functions;

    /// @param functions that write, with their schema
    public WritingMethods(Set<String> functions) {
        this.functions = functions;
    }

    /// Those that do not ask [Permit#to], as `Class.method`.
    ///
    /// @param type looked through alone, or with all of its project where it is its main class
    public List<String> withoutPermit(Class<?> type) {
        try (var files = files(type)) {
            return files.flatMap(file -> ofClass(parse(file))).distinct().toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<Path> files(Class<?> type) throws IOException, URISyntaxException {
        var root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (type.getSimpleName().equals("Application"))
            return Files.walk(root.resolve("org/threefold"))
                    .filter(it -> it.toString().endsWith(".class"));
        return Stream.of(root.resolve(type.getName().replace('.', '/') + ".class"));
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<String> ofClass(ClassModel type) {
        var name = type.thisClass().asInternalName();
        var simple = name.replaceAll(".*[/$]", "");
        return type.methods().stream()
                .filter(it -> !it.methodName().stringValue().startsWith("lambda$"))
                .filter(it -> !asks(type, it) && writes(type, it))
                .map(it -> simple + "." + it.methodName().stringValue());
    }

    private boolean writes(ClassModel type, MethodModel method) {
        return code(type, method).stream()
                .anyMatch(
                        it ->
                                switch (it) {
                                    case ConstantInstruction constant
                                            when constant.constantValue() instanceof String sql ->
                                            isWriting(sql);
                                    case InvokeDynamicInstruction joined ->
                                            joined.bootstrapArgs().stream()
                                                    .anyMatch(
                                                            part ->
                                                                    part instanceof String sql
                                                                            && isWriting(sql));
                                    case InvokeInstruction call ->
                                            call.owner().asInternalName().endsWith("/EntityManager")
                                                    && ENTITIES.contains(call.name().stringValue());
                                    default -> false;
                                });
    }

    private boolean isWriting(String sql) {
        return STATEMENT.matcher(sql).matches()
                || CALLED.matcher(sql).results().anyMatch(it -> functions.contains(it.group(1)));
    }

    private static boolean asks(ClassModel type, MethodModel method) {
        return code(type, method).stream()
                .anyMatch(
                        it ->
                                it instanceof InvokeInstruction call
                                        && call.owner()
                                                .asInternalName()
                                                .equals(Permit.class.getName().replace('.', '/'))
                                        && call.name().equalsString("to"));
    }

    /// The method's own instructions, and those of the lambdas in it.
    private static List<CodeElement> code(ClassModel type, MethodModel method) {
        var all = new ArrayList<CodeElement>();
        collect(
                type,
                method.methodName().stringValue() + method.methodType().stringValue(),
                all,
                new HashSet<>());
        return all;
    }

    private static void collect(
            ClassModel type, String method, List<CodeElement> all, Set<String> seen) {
        if (!seen.add(method)) return;
        type.methods().stream()
                .filter(
                        it ->
                                (it.methodName().stringValue() + it.methodType().stringValue())
                                        .equals(method))
                .flatMap(it -> it.code().stream())
                .flatMap(it -> it.elementStream())
                .forEach(
                        it -> {
                            all.add(it);
                            if (it instanceof InvokeDynamicInstruction made)
                                made.bootstrapArgs().stream()
                                        .filter(DirectMethodHandleDesc.class::isInstance)
                                        .map(DirectMethodHandleDesc.class::cast)
                                        .filter(to -> to.methodName().startsWith("lambda$"))
                                        .forEach(
                                                to ->
                                                        collect(
                                                                type,
                                                                to.methodName()
                                                                        + to.lookupDescriptor(),
                                                                all,
                                                                seen));
                        });
    }
}
