package org.newsproof.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;

/** The names that an article has introduced so far, by surname and by description. */
final class KnownNames {
    private static final Set<String> HEADS_OF_STATE = Set.of("leader", "president", "premier", "chancellor", "king", "minister", "ruler");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|its|their|his|her) ");

    private final NameBook book;
    private final Map<String, String> fullNameBySurname = new HashMap<>();
    private final Map<String, String> keyByDescription = new HashMap<>();
    private final Map<String, String> titleByName = new HashMap<>();

    KnownNames(NameBook book) {
        this.book = book;
    }

    /** The name at the end of a phrase in full, as far as the article gave it before; learns it when it is given here. */
    String fullName(NounPhrase phrase, int nameFrom) {
        Sentence sentence = phrase.sentence();
        String words = sentence.words(nameFrom, phrase.to());
        if (phrase.to() - nameFrom == 1) {
            String known = fullNameBySurname.getOrDefault(words, words);
            String title = nameFrom > phrase.from() ? sentence.token(nameFrom - 1).text() : "";
            boolean two = book.areOfTwo(title, known.split(" ")[0]) || book.areTitlesOfTwo(title, titleByName.getOrDefault(known, title));
            if (!two && book.tellsSex(title)) {
                titleByName.putIfAbsent(known, title);
            }
            return two ? title + " " + words : known;
        }
        fullNameBySurname.putIfAbsent(phrase.head().text(), words);
        fullNameBySurname.putIfAbsent(sentence.token(nameFrom).text(), words);
        return words;
    }

    /** Learns what stands before a name: "Latvian President X" is "the Latvian president" and "the Latvian leader" from here on. */
    void describe(NounPhrase phrase, int nameFrom, String key) {
        if (nameFrom <= phrase.from()) {
            return;
        }
        String description = phrase.sentence().words(phrase.from(), nameFrom).toLowerCase(Locale.ROOT);
        keyByDescription.putIfAbsent(withoutArticle(description), key);
        int lastSpace = description.lastIndexOf(' ');
        boolean headOfState = HEADS_OF_STATE.contains(description.substring(lastSpace + 1));
        if (headOfState && lastSpace > 0 && book.countryOfDemonym(withoutArticle(description.substring(0, lastSpace))).isPresent()) {
            keyByDescription.putIfAbsent(withoutArticle(description.substring(0, lastSpace)) + " leader", key);
        }
    }

    /** The key of the name that was described so, in lower case and without an article. */
    Optional<String> described(String plain) {
        return Optional.ofNullable(keyByDescription.get(plain));
    }

    static String withoutArticle(String words) {
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
