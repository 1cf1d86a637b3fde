package org.newsproof.report.html;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Gives every article a file name of its own: small letters, digits and hyphens, whatever its id contains. The same
 * ids in the same order get the same names. Not thread-safe.
 */
final class PageNames {
    /** Long enough to recognise an article, short enough for every file system. */
    private static final int LONGEST = 80;

    /** How much of an id is looked at. */
    private static final int READ = 4 * LONGEST;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern EXTENSION = Pattern.compile("(?<=[^/\\\\.])\\.[A-Za-z]{1,5}$");
    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    /** Windows takes these for devices, with any extension. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private final Predicate<String> taken;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();

    /** @param taken whether a file of somebody else's has the name */
    PageNames(Predicate<String> taken) {
        this.taken = taken;
        used.add("index.html");
    }

    /** A file name that no other article of this report has. */
    String next(String id) {
        String slug = slug(id);
        int copy = copies.getOrDefault(slug, 1);
        String name = file(slug, copy);
        while (used.contains(name) || taken.test(name)) {
            copy++;
            name = file(slug, copy);
        }
        copies.put(slug, copy + 1);
        used.add(name);
        return name;
    }

    private static String file(String slug, int copy) {
        return (copy == 1 ? slug : slug + "-" + copy) + ".html";
    }

    private static String slug(String id) {
        String end = id.substring(Math.max(0, id.length() - READ));
        String letters =
                ACCENTS.matcher(Normalizer.normalize(end, Normalizer.Form.NFKD)).replaceAll("");
        String safe = UNSAFE.matcher(EXTENSION.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT))
                .replaceAll("-");
        String slug = lastWords(OUTER_HYPHENS.matcher(safe).replaceAll(""));
        if (slug.isEmpty()) {
            return "article";
        }
        return DEVICE.matcher(slug).matches() ? "article-" + slug : slug;
    }

    /** The end of a path tells more than its beginning. */
    private static String lastWords(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        String end = slug.substring(slug.length() - LONGEST);
        int hyphen = end.indexOf('-');
        return hyphen >= 0 && hyphen + 1 < end.length() ? end.substring(hyphen + 1) : end;
    }
}
