package org.newsproof.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrases of a sentence, left to right, none inside another. */
public final class Chunker {
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
    private static final Set<String> CALENDAR = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
            "july", "august", "september", "october", "november", "december", "yesterday", "today", "tomorrow");

    private Chunker() {}

    public static List<NounPhrase> nounPhrases(Sentence sentence) {
        List<NounPhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = phraseEnd(sentence, at);
            if (end <= at) {
                at++;
                continue;
            }
            phrases.add(new NounPhrase(sentence, at, end, possessor(sentence, at, phrases)));
            at = end;
        }
        return phrases;
    }

    private static Optional<NounPhrase> possessor(Sentence sentence, int at, List<NounPhrase> before) {
        if (before.isEmpty() || !isPossessive(sentence, at - 1)) {
            return Optional.empty();
        }
        NounPhrase last = before.get(before.size() - 1);
        return last.to() == at - 1 ? Optional.of(last) : Optional.empty();
    }

    static boolean isPossessive(Sentence sentence, int at) {
        return at > 0 && at < sentence.size() && (sentence.has(at, "'s") && sentence.token(at).pos() == PartOfSpeech.PART
                || sentence.has(at, "'") && sentence.token(at - 1).lower().endsWith("s"));
    }

    private static int phraseEnd(Sentence sentence, int start) {
        Token first = sentence.token(start);
        boolean possessive = POSSESSIVES.contains(first.lower());
        if (first.pos() == PartOfSpeech.PRON && !possessive) {
            return start + 1;
        }
        int at = start;
        if (first.pos() == PartOfSpeech.DET || possessive) {
            at++;
        }
        int end = nominalEnd(sentence, at);
        return end > at ? end : first.pos() == PartOfSpeech.DET && !possessive && standsAlone(first) ? start + 1 : start;
    }

    private static boolean standsAlone(Token determiner) {
        return Set.of("this", "that", "these", "those", "both", "all", "some").contains(determiner.lower());
    }

    /** After the last noun of adjectives, numbers and nouns in a row; {@code start} where there is none. */
    private static int nominalEnd(Sentence sentence, int start) {
        int end = start;
        int at = start;
        boolean noun = false;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            boolean score = token.pos() == PartOfSpeech.NUM && token.text().indexOf('-') > 0;
            if (noun && (score || CALENDAR.contains(token.lower()) && token.isCapitalised())) {
                break;
            }
            if (isNoun(sentence, at)) {
                noun = true;
                end = ++at;
            } else if (isModifier(sentence, at)) {
                if (noun && token.pos() != PartOfSpeech.NUM && !nounFollows(sentence, at + 1)) {
                    break;
                }
                at++;
                end = token.pos() == PartOfSpeech.NUM && !nounFollows(sentence, at) ? at : end;
            } else if (token.is(",") && !noun && at > start && isAdjectival(sentence, at - 1) && isAdjectival(sentence, at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isNoun(Sentence sentence, int at) {
        PartOfSpeech pos = sentence.token(at).pos();
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN || pos == PartOfSpeech.X && sentence.token(at).isWord();
    }

    private static boolean isModifier(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.pos() == PartOfSpeech.NUM
                || token.pos() == PartOfSpeech.SYM && sentence.has(at + 1, PartOfSpeech.NUM)
                || isAdjectival(sentence, at) && (token.pos() == PartOfSpeech.ADJ || nounFollows(sentence, at + 1))
                || token.pos() == PartOfSpeech.ADV && sentence.has(at + 1, PartOfSpeech.ADJ) && nounFollows(sentence, at + 2)
                || token.is("and") && isAdjectival(sentence, at - 1) && isAdjectival(sentence, at + 1) && nounFollows(sentence, at + 2);
    }

    private static boolean isAdjectival(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        if (token.pos() != PartOfSpeech.VERB || at == 0) {
            return token.pos() == PartOfSpeech.ADJ;
        }
        Token before = sentence.token(at - 1);
        boolean participle = token.canBe("VBN") || token.canBe("VBG") && before.pos() != PartOfSpeech.ADP;
        boolean behindPreposition = (before.pos() == PartOfSpeech.ADP || before.pos() == PartOfSpeech.VERB) && token.canBe("VBN") && nounFollows(sentence, at + 1);
        return participle && (opensPhrase(before) && !before.is(",") || before.is(",") && token.canBe("JJ") || behindPreposition);
    }

    private static boolean opensPhrase(Token before) {
        return before.pos() == PartOfSpeech.DET || before.pos() == PartOfSpeech.ADJ || before.pos() == PartOfSpeech.NUM || before.is(",") || POSSESSIVES.contains(before.lower());
    }

    private static boolean nounFollows(Sentence sentence, int at) {
        return at < sentence.size() && (isNoun(sentence, at) || sentence.token(at).pos() == PartOfSpeech.ADJ && nounFollows(sentence, at + 1));
    }
}
