package org.newsproof.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The English dictionary of inflected forms that comes with LanguageTool (english-pos-dict, read from its unmodified jar):
 * lemma and Penn Treebank tags of a form. Thread-safe.
 */
public final class WordForms {
    /** Past forms that are also the first form of a rarer verb. */
    private static final Map<String, String> COMMON_PAST = Map.of("found", "find", "fell", "fall", "felt", "feel", "saw", "see");
    private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";

    private final Dictionary dictionary;
    private final ThreadLocal<DictionaryLookup> lookup;

    private WordForms(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
    }

    public static WordForms load() {
        try {
            return new WordForms(Dictionary.read(WordForms.class.getResource(RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary of word forms " + RESOURCE, e);
        }
    }

    /** One reading of a form. */
    record Reading(String lemma, String tag) {}

    /** The readings of a form as written or, where there are none, in lower case. */
    List<Reading> readings(String form) {
        List<Reading> exact = readingsOf(form);
        return exact.isEmpty() ? readingsOf(form.toLowerCase(Locale.ROOT)) : exact;
    }

    /** Whether the dictionary has the form in lower case. */
    public boolean knows(String lowerCase) {
        return !readingsOf(lowerCase).isEmpty();
    }

    /** The Penn Treebank tags that the lower-cased form can have; empty for an unknown one. */
    public Set<String> tags(String form) {
        Set<String> tags = new LinkedHashSet<>();
        readingsOf(form.toLowerCase(Locale.ROOT)).forEach(reading -> tags.add(reading.tag()));
        return tags;
    }

    /** The dictionary form of a word of that part of speech; the word in lower case where none is known. */
    public String lemma(String form, PartOfSpeech pos) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (pos == PartOfSpeech.VERB && COMMON_PAST.containsKey(lower)) {
            return COMMON_PAST.get(lower);
        }
        for (Reading reading : readingsOf(lower)) {
            if (fits(reading.tag(), pos)) {
                return reading.lemma().toLowerCase(Locale.ROOT);
            }
        }
        return lower;
    }

    private static boolean fits(String tag, PartOfSpeech pos) {
        return switch (pos) {
            case NOUN -> tag.startsWith("NN") && !tag.startsWith("NNP");
            case PROPN -> tag.startsWith("NNP");
            case VERB, AUX -> tag.startsWith("VB") || tag.equals("MD");
            case ADJ -> tag.startsWith("JJ");
            case ADV -> tag.startsWith("RB");
            default -> false;
        };
    }

    private List<Reading> readingsOf(String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData data : lookup.get().lookup(form)) {
            CharSequence stem = data.getStem();
            CharSequence tag = data.getTag();
            if (stem != null && tag != null) {
                String plainTag = tag.toString();
                int detail = plainTag.indexOf(':');
                readings.add(new Reading(stem.toString(), detail < 0 ? plainTag : plainTag.substring(0, detail)));
            }
        }
        return readings;
    }
}
