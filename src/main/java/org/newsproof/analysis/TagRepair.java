package org.newsproof.analysis;

import java.util.Set;

/** Corrects tags that the model gives against what the dictionary of word forms allows. */
final class TagRepair {
    private TagRepair() {}

    static PartOfSpeech repair(String[] texts, int at, PartOfSpeech tag, Set<String> forms) {
        String text = texts[at];
        int first = text.codePointAt(0);
        if (text.length() == 1 && !Character.isLetterOrDigit(first)) {
            return "$€£¥%+=&".indexOf(first) >= 0 ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
        }
        if (text.equals("n't") || text.equals("'s") && (tag != PartOfSpeech.AUX || followsName(texts, at))) {
            return PartOfSpeech.PART;
        }
        if (Character.isDigit(first) && text.chars().noneMatch(Character::isLetter)) {
            return PartOfSpeech.NUM;
        }
        if (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM) {
            return Character.isLetter(first) ? PartOfSpeech.X : tag;
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

    private static boolean followsName(String[] texts, int at) {
        return at > 0 && Character.isUpperCase(texts[at - 1].codePointAt(0)) && texts[at - 1].length() > 4;
    }
}
