package org.threefold.preparation;

import java.util.regex.Pattern;

/// One version of one page. A page that changes is a new version; what was read stays what it
/// was. The slug is the page's name in links: small letters and hyphens.
public record MaterialId(String slug, int version) {

    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    public MaterialId {
        if (!SLUG.matcher(slug).matches())
            throw new IllegalArgumentException("Not the name of a page: " + slug);
        if (version < 1) throw new IllegalArgumentException("Versions count from one: " + version);
    }

    @Override
    public String toString() {
        return slug + " v" + version;
    }
}
