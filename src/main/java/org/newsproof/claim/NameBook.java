package org.newsproof.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;

/** What the lexicons know of names and nouns: countries by any of their names, titles, kinds of nouns. Thread-safe. */
public final class NameBook {
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Set<String> cities = new HashSet<>();
    private final Set<String> titles;
    private final Set<String> people;
    private final Set<String> organisations;
    private final Set<String> vehicles;
    private final Set<String> places;
    private final Set<String> maleNames;
    private final Set<String> femaleNames;
    private final Set<String> maleTitles;
    private final Set<String> femaleTitles;
    private final SpeechWords speech;
    private final Map<String, String> goods = new HashMap<>();
    private final Map<String, String> sameThings = new HashMap<>();

    public NameBook(Lexicons lexicons) {
        for (Located country : lexicons.file("countries").value("countries").map(Located::items).orElseThrow()) {
            String name = country.requiredText("name");
            countries.put(name.toLowerCase(Locale.ROOT), name);
            for (String list : new String[] {"names", "capital", "seats"}) {
                country.texts(list).forEach(word -> countries.put(word.toLowerCase(Locale.ROOT), name));
            }
            country.texts("demonyms").forEach(word -> demonyms.put(word.toLowerCase(Locale.ROOT), name));
            country.texts("cities").forEach(word -> cities.add(word.toLowerCase(Locale.ROOT)));
        }
        titles = lexicons.lowerCaseSet("titles");
        people = lexicons.lowerCaseSet("people");
        organisations = lexicons.lowerCaseSet("people.organisations");
        vehicles = lexicons.lowerCaseSet("people.vehicles");
        places = lexicons.lowerCaseSet("people.places");
        maleNames = lexicons.lowerCaseSet("first-names.male");
        femaleNames = lexicons.lowerCaseSet("first-names.female");
        maleTitles = lexicons.lowerCaseSet("titles.male");
        femaleTitles = lexicons.lowerCaseSet("titles.female");
        speech = SpeechWords.of(lexicons);
        lexicons.file("same-thing").value("sets").map(Located::items).orElseThrow().forEach(set ->
                set.texts().forEach(word -> sameThings.put(word, set.texts().get(0))));
        Located classes = lexicons.file("goods");
        classes.keys().forEach(key -> classes.texts(key.text()).forEach(word -> goods.put(word.toLowerCase(Locale.ROOT), key.text())));
    }

    /** The country that a name, capital or seat of government stands for. */
    Optional<String> country(String name) {
        return Optional.ofNullable(countries.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The country of an adjective or of its people. */
    Optional<String> countryOfDemonym(String word) {
        return Optional.ofNullable(demonyms.get(word.toLowerCase(Locale.ROOT)));
    }

    boolean isCity(String name) {
        return cities.contains(name.toLowerCase(Locale.ROOT));
    }

    public boolean isTitle(String words) {
        return titles.contains(words.toLowerCase(Locale.ROOT));
    }

    public boolean isFirstName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return maleNames.contains(lower) || femaleNames.contains(lower);
    }

    SpeechWords speech() {
        return speech;
    }

    /** Whether "he" or "she" can be someone of that first name; so it is with a name that the lexicon does not know. */
    boolean suits(String pronoun, String firstName) {
        String first = firstName.toLowerCase(Locale.ROOT);
        boolean female = pronoun.equals("she") || pronoun.equals("her");
        return female ? femaleNames.contains(first) || !maleNames.contains(first) : maleNames.contains(first) || !femaleNames.contains(first);
    }

    /** Whether a title and a first name cannot be of one person: "Mrs" and "John". */
    boolean areOfTwo(String title, String firstName) {
        String first = firstName.toLowerCase(Locale.ROOT);
        String plain = title.toLowerCase(Locale.ROOT);
        return maleTitles.contains(plain) && femaleNames.contains(first) || femaleTitles.contains(plain) && maleNames.contains(first);
    }

    /** Whether two titles cannot be of one person: "Mr" and "Mrs". */
    boolean areTitlesOfTwo(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return maleTitles.contains(first) && femaleTitles.contains(second) || femaleTitles.contains(first) && maleTitles.contains(second);
    }

    boolean tellsSex(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return maleTitles.contains(lower) || femaleTitles.contains(lower);
    }

    /** The class of goods (weapons, energy ...) of a noun. */
    public Optional<String> goodsClass(String lemma, String form) {
        return Optional.ofNullable(goods.getOrDefault(form, goods.get(lemma)));
    }

    /** One noun for all that news uses for the same thing: "quake" and "earthquake". */
    String sameThing(String lemma) {
        return sameThings.getOrDefault(lemma, lemma);
    }

    /** What a common noun stands for. */
    Mention.Type type(String lemma) {
        if (people.contains(lemma) || titles.contains(lemma)) {
            return Mention.Type.PEOPLE;
        }
        if (organisations.contains(lemma)) {
            return Mention.Type.ORGANISATION;
        }
        if (vehicles.contains(lemma)) {
            return Mention.Type.VEHICLE;
        }
        return places.contains(lemma) ? Mention.Type.PLACE : Mention.Type.THING;
    }
}
