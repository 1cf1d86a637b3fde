package org.newsproof.rule;

import java.util.Set;
import java.util.function.Function;

/** One of the few kinds of rule: which keys its files have, and how a rule is made from a file. */
public interface RuleKind {

    /** What files say under {@code kind}. */
    String name();

    /** The keys of its files besides those that every rule file has. */
    Set<String> keys();

    /** Makes the rule; mistakes are noted at their places in the file. */
    Rule rule(RuleFile file);

    /** A kind made of a name, keys and a constructor. */
    static RuleKind of(String name, Set<String> keys, Function<RuleFile, Rule> constructor) {
        return new RuleKind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<String> keys() {
                return keys;
            }

            @Override
            public Rule rule(RuleFile file) {
                return constructor.apply(file);
            }
        };
    }
}
