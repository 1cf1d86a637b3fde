package org.newsproof.policy.allow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.document.Span;

/**
 * A line or comment of an article that allows findings.
 *
 * @param span all of it, with its marks
 * @param names of rules and categories, as written
 * @param reason empty when none is given or when it cannot be read
 * @param problem why it works not, if so
 * @param forWholeText whether it is for the whole article and not for one paragraph
 */
record InlineSwitch(Span span, List<String> names, String reason, Optional<String> problem, boolean forWholeText) {
    private static final Pattern ALLOW = Pattern.compile("\\s*allow\\b([^:]*)(?::(.*))?", Pattern.DOTALL);
    private static final String FORM = "allow RULE: reason";

    InlineSwitch {
        names = List.copyOf(names);
    }

    /** @param words what stands behind {@code newsproof} */
    static InlineSwitch read(Span span, String words, boolean forWholeText) {
        Matcher allow = ALLOW.matcher(words);
        if (!allow.matches()) {
            return new InlineSwitch(span, List.of(), "", Optional.of("this is no switch, wanted is '" + FORM + "'"), forWholeText);
        }
        List<String> names = Arrays.stream(allow.group(1).split("[,\\s]+")).filter(name -> !name.isEmpty()).distinct().toList();
        String reason = allow.group(2) == null ? "" : allow.group(2).strip().replaceAll("\\s+", " ");
        return new InlineSwitch(span, names, reason, problem(names, reason), forWholeText);
    }

    private static Optional<String> problem(List<String> names, String reason) {
        if (names.isEmpty()) {
            return Optional.of("this switch names no rule, wanted is '" + FORM + "'");
        }
        return reason.isEmpty() ? Optional.of("this switch gives no reason and works not; write 'allow " + String.join(", ", names) + ": reason'") : Optional.empty();
    }
}
