package org.newsproof.grammar.languagetool;

/**
 * What the rule files make of a check.
 *
 * @param by the ids of the rules that name it, with spaces between them; empty when it is off
 */
public record CheckUse(CheckState state, String by) {
    static final CheckUse UNUSED = new CheckUse(CheckState.OFF, "");
}
