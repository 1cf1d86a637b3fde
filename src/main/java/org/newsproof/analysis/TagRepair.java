package org.newsproof.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Corrects tags that the model gives against what the dictionary of word forms allows. */
final class TagRepair {
    /** A closed class; what the model adds to it is an unknown name or noun. */
    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "my", "mine", "myself", "you", "your", "yours", "yourself", "yourselves", "he", "him", "his", "himself", "she", "her", "hers",
            "herself", "it", "its", "itself", "we", "us", "our", "ours", "ourselves", "they", "them", "their", "theirs", "themselves", "themself",
            "who", "whom", "whose", "which", "what", "whoever", "whomever", "whatever", "whichever", "that", "this", "these", "those", "there",
            "one", "ones", "oneself", "each", "other", "another", "both", "all", "some", "any", "many", "much", "few", "several", "none", "neither",
            "either", "such", "same", "everyone", "everybody", "everything", "someone", "somebody", "something", "anyone", "anybody", "anything",
            "nobody", "nothing", "enough", "more", "most", "less", "half", "little", "others", "thee", "thou", "ya", "'em", "em", "em.", "noone");

    /** What stands before a noun only. */
    private static final Set<String> OWNERS = Set.of("'s", "my", "your", "its", "our", "their");
    private static final Set<String> ADVERBS = Set.of("here", "where", "how", "when", "why", "let", "now");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "been", "being", "be", "has", "have", "had", "having", "n't", "not");
    /** Tags of what can begin a noun phrase, by the model. */
    private static final Set<String> PHRASE_OPENERS = Set.of("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON");
    private static final String SYMBOLS = "$€£¥%+=&";

    private final String[] texts;
    private final String[] tags;
    private final int at;
    private final Set<String> forms;
    private final PartOfSpeech tag;
    private final String text;
    private final int first;

    private TagRepair(String[] texts, String[] tags, int at, Set<String> forms) {
        this.texts = texts;
        this.tags = tags;
        this.at = at;
        this.forms = forms;
        this.tag = PartOfSpeech.byName(tags[at]);
        this.text = texts[at];
        this.first = text.codePointAt(0);
    }

    /**
     * The part of speech of a token.
     *
     * @param tags the model's, one a token
     * @param forms what the dictionary says the token can be
     */
    static PartOfSpeech repair(String[] texts, String[] tags, int at, Set<String> forms) {
        TagRepair repair = new TagRepair(texts, tags, at, forms);
        return repair.byShape().or(repair::asUnknownName).or(repair::byNeighbours).orElseGet(repair::byDictionary);
    }

    private Optional<PartOfSpeech> byShape() {
        if (text.length() == 1 && !Character.isLetterOrDigit(first)) {
            return Optional.of(SYMBOLS.indexOf(first) >= 0 ? PartOfSpeech.SYM : PartOfSpeech.PUNCT);
        }
        if (text.equals("n't") || text.equals("'s") && (tag != PartOfSpeech.AUX || followsNoun())) {
            return Optional.of(PartOfSpeech.PART);
        }
        if (Character.isDigit(first) && text.chars().noneMatch(Character::isLetter)) {
            return Optional.of(PartOfSpeech.NUM);
        }
        if (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM) {
            return Optional.of(Character.isLetter(first) ? PartOfSpeech.X : tag);
        }
        if (tag == PartOfSpeech.PRON && !PRONOUNS.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of(Character.isUpperCase(first) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN);
        }
        return Optional.empty();
    }

    private boolean followsNoun() {
        return at > 0 && !PRONOUNS.contains(texts[at - 1].toLowerCase(Locale.ROOT)) && !ADVERBS.contains(texts[at - 1].toLowerCase(Locale.ROOT));
    }

    /** A word with a capital that the model cannot place, or that the dictionary does not have. */
    private Optional<PartOfSpeech> asUnknownName() {
        if (!Character.isUpperCase(first) || !forms.isEmpty() && tag != PartOfSpeech.X) {
            return Optional.empty();
        }
        boolean owner = at + 1 < texts.length && texts[at + 1].equals("'s");
        boolean name = owner && tag != PartOfSpeech.NUM || switch (tag) {
            case X, VERB -> true;
            case NUM -> false;
            case NOUN -> at > 0 && Character.isLetterOrDigit(texts[at - 1].codePointAt(texts[at - 1].length() - 1));
            case ADJ -> at > 0 && text.indexOf('-') > 0;
            default -> at > 0;
        };
        return name ? Optional.of(PartOfSpeech.PROPN) : Optional.empty();
    }

    private Optional<PartOfSpeech> byNeighbours() {
        if (tag == PartOfSpeech.NOUN && (isReport() || isVerbBehindNoun() || isBehindAuxiliary() || isOnlyVerb())) {
            return Optional.of(PartOfSpeech.VERB);
        }
        if (tag == PartOfSpeech.VERB && at > 0 && OWNERS.contains(texts[at - 1]) && forms.contains("NN")) { // "the owner's request", "their like"
            return Optional.of(PartOfSpeech.NOUN);
        }
        return tag == PartOfSpeech.PRON && text.equals("that") && isConjunction() ? Optional.of(PartOfSpeech.SCONJ) : Optional.empty();
    }

    /** "Reuters reports that ..." */
    private boolean isReport() {
        return forms.contains("VBZ") && at > 0 && at + 1 < texts.length && texts[at + 1].equals("that")
                && Character.isUpperCase(texts[at - 1].codePointAt(0)) && !texts[at - 1].equals("The");
    }

    /** "the flames spread from", "prices rose 5 percent" */
    private boolean isVerbBehindNoun() {
        return forms.contains("VBD") && at > 0 && at + 1 < tags.length
                && (tags[at - 1].equals("NOUN") || tags[at - 1].equals("PROPN")) && (tags[at + 1].equals("ADP") || tags[at + 1].equals("NUM"));
    }

    /** "was broadcast", "has left" */
    private boolean isBehindAuxiliary() {
        return forms.contains("VBN") && Character.isLowerCase(first) && at > 0 && AUXILIARIES.contains(texts[at - 1].toLowerCase(Locale.ROOT));
    }

    /** "The senator urges to send more aid.", "The family lives here.": there is no other verb but behind "to". */
    private boolean isOnlyVerb() {
        return forms.contains("VBZ") && Character.isLowerCase(first) && at > 0 && at + 1 < tags.length
                && (tags[at - 1].equals("NOUN") || tags[at - 1].equals("PROPN")) && (texts[at + 1].equals("to") || tags[at + 1].equals("ADV"))
                && IntStream.range(0, tags.length).noneMatch(other -> PartOfSpeech.byName(tags[other]).isVerbal() && !(other > 0 && texts[other - 1].equals("to")));
    }

    /** "found that prices rose": behind a verb and before the beginning of a noun phrase. */
    private boolean isConjunction() {
        return at > 0 && at + 1 < tags.length && tags[at - 1].equals("VERB") && PHRASE_OPENERS.contains(tags[at + 1]);
    }

    /** The model's tag where the dictionary has such a reading, or else the first class of words that the dictionary has. */
    private PartOfSpeech byDictionary() {
        boolean open = tag == PartOfSpeech.AUX || tag == PartOfSpeech.NOUN || tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.PROPN;
        if (!Character.isLowerCase(first) || !open || tag != PartOfSpeech.PROPN && has(tag)) {
            return tag;
        }
        for (PartOfSpeech other : new PartOfSpeech[] {PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.ADV}) {
            if (has(other)) {
                return other;
            }
        }
        return tag;
    }

    private boolean has(PartOfSpeech pos) {
        String prefix = switch (pos) {
            case NOUN -> "NN";
            case VERB, AUX -> "VB";
            case ADJ -> "JJ";
            default -> "RB";
        };
        return forms.stream().anyMatch(form -> form.startsWith(prefix) || pos == PartOfSpeech.AUX && form.equals("MD"));
    }
}
