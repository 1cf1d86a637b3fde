package org.newsproof.analysis;

import java.util.Locale;
import java.util.Set;

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

    private static final Set<String> ADVERBS = Set.of("here", "where", "how", "when", "why", "let", "now");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "been", "being", "be", "has", "have", "had", "having", "n't", "not");

    private TagRepair() {}

    static PartOfSpeech repair(String[] texts, String[] tags, int at, Set<String> forms) {
        PartOfSpeech tag = PartOfSpeech.byName(tags[at]);
        String text = texts[at];
        int first = text.codePointAt(0);
        if (text.length() == 1 && !Character.isLetterOrDigit(first)) {
            return "$€£¥%+=&".indexOf(first) >= 0 ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
        }
        if (text.equals("n't") || text.equals("'s") && (tag != PartOfSpeech.AUX || followsNoun(texts, at))) {
            return PartOfSpeech.PART;
        }
        if (Character.isDigit(first) && text.chars().noneMatch(Character::isLetter)) {
            return PartOfSpeech.NUM;
        }
        if (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM) {
            return Character.isLetter(first) ? PartOfSpeech.X : tag;
        }
        if (tag == PartOfSpeech.PRON && !PRONOUNS.contains(text.toLowerCase(Locale.ROOT))) {
            return Character.isUpperCase(first) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.NOUN && forms.contains("VBZ") && at > 0 && at + 1 < texts.length && texts[at + 1].equals("that")
                && Character.isUpperCase(texts[at - 1].codePointAt(0)) && !texts[at - 1].equals("The")) {
            return PartOfSpeech.VERB; // "Reuters reports that ..."
        }
        if (forms.isEmpty() && tag == PartOfSpeech.VERB && Character.isUpperCase(first)) {
            return PartOfSpeech.PROPN;
        }
        if (at > 0 && forms.isEmpty() && Character.isUpperCase(first) && tag != PartOfSpeech.NUM && tag != PartOfSpeech.NOUN && tag != PartOfSpeech.ADJ) {
            return PartOfSpeech.PROPN;
        }
        if (tag == PartOfSpeech.VERB && at > 0 && texts[at - 1].equals("'s") && forms.contains("NN")) {
            return PartOfSpeech.NOUN; // "the owner's request"
        }
        if (tag == PartOfSpeech.NOUN && forms.contains("VBD") && at > 0 && at + 1 < tags.length
                && (tags[at - 1].equals("NOUN") || tags[at - 1].equals("PROPN")) && (tags[at + 1].equals("ADP") || tags[at + 1].equals("NUM"))) {
            return PartOfSpeech.VERB; // "the flames spread from", "prices rose 5 percent"
        }
        boolean unknownName = tag == PartOfSpeech.X || tag == PartOfSpeech.ADJ && forms.isEmpty() && at > 0 && texts[at].indexOf('-') > 0;
        if (unknownName && Character.isUpperCase(first)) {
            return PartOfSpeech.PROPN;
        }
        if (tag == PartOfSpeech.PRON && text.equals("that") && isConjunction(tags, at)) {
            return PartOfSpeech.SCONJ;
        }
        boolean behindAuxiliary = at > 0 && AUXILIARIES.contains(texts[at - 1].toLowerCase(Locale.ROOT));
        if (tag == PartOfSpeech.NOUN && behindAuxiliary && forms.contains("VBN") && Character.isLowerCase(first)) {
            return PartOfSpeech.VERB; // "was broadcast", "has left"
        }
        if (Character.isLowerCase(first) && !forms.isEmpty()) {
            return allowed(tag, forms);
        }
        boolean inside = at > 0 && Character.isLetterOrDigit(texts[at - 1].codePointAt(texts[at - 1].length() - 1));
        if (tag == PartOfSpeech.PROPN && Character.isLowerCase(first) && inside && forms.contains("NN")) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.NOUN && Character.isUpperCase(first) && inside && forms.isEmpty()) {
            return PartOfSpeech.PROPN;
        }
        return tag;
    }

    /** The model's tag where the dictionary has such a reading, or else the one class of words that the dictionary knows. */
    private static PartOfSpeech allowed(PartOfSpeech tag, Set<String> forms) {
        boolean open = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.PROPN;
        if (!open || tag != PartOfSpeech.PROPN && has(forms, tag)) {
            return tag;
        }
        for (PartOfSpeech other : new PartOfSpeech[] {PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.ADV}) {
            if (has(forms, other)) {
                return other;
            }
        }
        return tag;
    }

    private static boolean has(Set<String> forms, PartOfSpeech pos) {
        String prefix = switch (pos) {
            case NOUN -> "NN";
            case VERB -> "VB";
            case ADJ -> "JJ";
            default -> "RB";
        };
        return forms.stream().anyMatch(form -> form.startsWith(prefix));
    }

    /** "found that prices rose": behind a verb and before the beginning of a noun phrase. */
    private static boolean isConjunction(String[] tags, int at) {
        return at > 0 && at + 1 < tags.length && tags[at - 1].equals("VERB")
                && Set.of("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON").contains(tags[at + 1]);
    }

    private static boolean followsNoun(String[] texts, int at) {
        return at > 0 && !PRONOUNS.contains(texts[at - 1].toLowerCase(Locale.ROOT)) && !ADVERBS.contains(texts[at - 1].toLowerCase(Locale.ROOT));
    }
}
