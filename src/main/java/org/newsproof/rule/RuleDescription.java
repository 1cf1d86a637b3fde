package org.newsproof.rule;

import java.util.List;
import java.util.Optional;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;

/**
 * What a rule file says about its rule.
 *
 * @param id the path of the file below the rules folder, with a dot for the slash and without the extension
 * @param severity given only where the file overrides what category and confidence say
 * @param confidence from 0 to 1
 * @param why the reason, for an editor
 * @param source where the rule comes from
 * @param formerly ids that this rule had before
 * @param yieldsTo ids of rules that say the same better, or whole families of them: of two findings that overlap, theirs is kept
 */
public record RuleDescription(
        String id,
        Category category,
        String kind,
        Stage stage,
        Optional<Severity> severity,
        double confidence,
        String why,
        String source,
        List<String> formerly,
        List<String> yieldsTo,
        List<Example> examples) {

    public RuleDescription {
        formerly = List.copyOf(formerly);
        yieldsTo = List.copyOf(yieldsTo);
        examples = List.copyOf(examples);
    }

    /** What an id begins with: "grammar" of "grammar.a-an". */
    static String family(String id) {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }

    /** Whether there are rules that say the same better. */
    public boolean yields() {
        return !yieldsTo.isEmpty();
    }

    /** Whether that rule says the same better; of two that both yield to families neither does. */
    public boolean yieldsTo(RuleDescription other) {
        boolean isGeneral = other.yieldsTo.stream().anyMatch(id -> family(id).isEmpty());
        return yieldsTo.contains(other.id) || yieldsTo.contains(family(other.id)) && !isGeneral;
    }
}
