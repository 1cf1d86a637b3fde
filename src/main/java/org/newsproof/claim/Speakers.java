package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.document.Span;

/** Says whom a speaker's name stands for; "he" and "she" go on with the last speaker of that kind. */
final class Speakers {
    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "him", "her");
    /** How far back the last speaker may be, in sentences. */
    private static final int REACH = 3;

    private final Mentions mentions;
    private final NameBook book;

    Speakers(Mentions mentions, NameBook book) {
        this.mentions = mentions;
        this.book = book;
    }

    /** @param before the statements so far, the last one last */
    Mention of(NounPhrase phrase, List<Statement> before) {
        if (!PERSON_PRONOUNS.contains(phrase.head().lower())) {
            return mentions.of(phrase);
        }
        Mention read = mentions.of(phrase);
        Optional<Mention> last = lastSpeaker(phrase, before);
        return last.map(speaker -> new Mention(speaker.key(), speaker.type(), speaker.name(), speaker.named(), phrase)).orElseGet(() -> suits(phrase, read) ? read : unknown(phrase));
    }

    private boolean suits(NounPhrase pronoun, Mention mention) {
        return book.suits(pronoun.head().lower(), mention.name().split(" ")[0]);
    }

    private static Mention unknown(NounPhrase pronoun) {
        return new Mention("pronoun:" + pronoun.head().lower(), Mention.Type.THING, pronoun.head().text(), false, pronoun);
    }

    private Optional<Mention> lastSpeaker(NounPhrase pronoun, List<Statement> before) {
        Span at = pronoun.span();
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention speaker = before.get(i).speaker();
            boolean near = pronoun.sentence().index() - speaker.phrase().sentence().index() <= REACH;
            if (!near || speaker.phrase().span().field() != at.field()) {
                return Optional.empty();
            }
            boolean fits = speaker.type() == Mention.Type.PERSON || speaker.type() == Mention.Type.PEOPLE || speaker.type() == Mention.Type.NAME;
            if (fits && speaker.phrase().span().compareTo(at) < 0 && suits(pronoun, speaker)) {
                return Optional.of(speaker);
            }
        }
        return Optional.empty();
    }
}
