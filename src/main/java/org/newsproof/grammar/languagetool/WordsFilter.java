package org.newsproof.grammar.languagetool;

import org.languagetool.Language;
import org.languagetool.rules.AbstractSuppressMisspelledSuggestionsFilter;

/**
 * Stands in for LanguageTool's filter of suggestions that are no words: that one starts the whole speller for the first of them. Public
 * because LanguageTool makes filters by the names of their classes.
 */
public final class WordsFilter extends AbstractSuppressMisspelledSuggestionsFilter {
    private static final Speller SPELLER = new Speller();

    @Override
    public boolean isMisspelled(String suggestion, Language language) {
        return language.getWordTokenizer().tokenize(suggestion).stream().anyMatch(word -> !SPELLER.isAmerican(word));
    }
}
