package org.threefold.preparation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.threefold.forms.Definitions;
import org.threefold.forms.TeachBack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The library of pages, read when the practice starts: `materials/<slug>/v<n>.md`, and the
/// questions beside it in `v<n>.questions.json`. The newest version of a page is offered; older
/// ones stay, because somebody read them.
@Component
class Materials {

    private final Map<MaterialId, Material> all;
    private final List<Material> offered;

    Materials() throws IOException {
        this(read());
    }

    Materials(Collection<Material> pages) {
        all = pages.stream().collect(toMap(Material::id, Function.identity()));
        offered = newest(pages);
    }

    /// The pages in the order in which they are best read.
    List<Material> offered() {
        return offered;
    }

    Optional<Material> offered(String slug) {
        return offered.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    Optional<Material> version(MaterialId id) {
        return Optional.ofNullable(all.get(id));
    }

    private static List<Material> newest(Collection<Material> pages) {
        var byVersion = Comparator.comparingInt((Material page) -> page.id().version());
        return pages.stream().collect(groupingBy(Material::slug)).values().stream()
                .map(versions -> versions.stream().max(byVersion).orElseThrow())
                .sorted(Comparator.comparing(Material::phase).thenComparing(Material::place))
                .toList();
    }

    private static List<Material> read() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:materials/*/v*.md");
        return Arrays.stream(files).map(Materials::page).toList();
    }

    private static List<TeachBack> questions(String page) {
        var form = Definitions.read(page.replaceFirst("md$", "questions.json")).form();
        return form.questions().stream().map(TeachBack::new).toList();
    }

    private static Material page(Resource file) {
        try {
            var path = file.getURL().getPath().split("/");
            var slug = path[path.length - 2];
            var name = path[path.length - 1];
            var page =
                    MaterialText.read(
                            slug,
                            file.getContentAsString(StandardCharsets.UTF_8),
                            questions("/materials/" + slug + "/" + name));
            if (name.equals("v" + page.id().version() + ".md")) return page;
            throw new IllegalArgumentException(slug + " is kept under another version");
        } catch (IOException unreadable) {
            throw new IllegalStateException("A page cannot be read", unreadable);
        }
    }
}
