package org.newsproof.contradiction.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Gazetteer;
import org.newsproof.claim.NameBook;
import org.newsproof.contradiction.GivenNames;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code headline-name}: a name of the headline that the text below mentions in no form. {@code names} says which: persons,
 * first names of persons whose surname the text has, places or organisations; {@code bodies} are words that end the name of an organisation, {@code ground} words that end the name of a place. A
 * text of less than three sentences is a fragment and passes.
 */
public final class HeadlineNameRule implements Rule {
    private static final int SHORTEST_SINGLE = 4;

    private final RuleFile file;
    private final GivenNames givenNames;
    private final PeopleNamed people;
    private final Gazetteer gazetteer;
    private final HeadlineNames reader;
    private final Sort sort;
    private final Set<String> bodies;
    private final Set<String> ground;
    private final Set<String> venues;
    private final Set<String> known = new HashSet<>();
    private final String absent;

    /** What a name can be of. */
    private enum Sort {
        PERSON,
        /** The first name of a person whose surname the text has without one. */
        FIRST_NAME,
        PLACE,
        ORGANISATION;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private HeadlineNameRule(RuleFile file, NameBook book, Gazetteer gazetteer) {
        this.file = file;
        this.givenNames = new GivenNames(book, file.lexicons());
        this.people = new PeopleNamed(givenNames);
        this.gazetteer = gazetteer;
        this.reader = new HeadlineNames(book, givenNames);
        this.sort = sort(file.body());
        this.bodies = Set.copyOf(file.lexicons().list("name-endings.bodies"));
        this.ground = Set.copyOf(file.lexicons().list("name-endings.ground"));
        this.venues = Set.copyOf(file.lexicons().list("name-endings.venues"));
        this.absent = file.body().requiredText("absent");
        known.addAll(file.lexicons().list("known-people.people"));
        known.addAll(file.lexicons().list("agencies"));
        known.addAll(file.lexicons().list("acronym-names.bare"));
    }

    private static Sort sort(Located body) {
        String name = body.requiredText("names");
        for (Sort sort : Sort.values()) {
            if (sort.key().equals(name)) {
                return sort;
            }
        }
        body.value("names").ifPresent(value -> value.mistake("there are no names of a '" + name + "'; there are " + Arrays.stream(Sort.values()).map(Sort::key).toList()));
        return Sort.ORGANISATION;
    }

    /** The kind, whose rules know names by these books. */
    public static RuleKind kind(NameBook book, Gazetteer gazetteer) {
        return RuleKind.of("headline-name", Set.of("names", "absent"), file -> new HeadlineNameRule(file, book, gazetteer));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : HeadlineText.above(article)) {
            BodyWords body = BodyWords.of(article);
            for (HeadlineNames.Name name : reader.read(sentence)) {
                clash(name, body).ifPresent(clash -> findings.add(finding(article, clash)));
            }
        }
        return findings;
    }

    private Optional<NameClash> clash(HeadlineNames.Name name, BodyWords body) {
        boolean acronym = name.words().stream().allMatch(word -> word.length() < SHORTEST_SINGLE || word.equals(word.toUpperCase(Locale.ROOT)));
        boolean venue = name.words().size() > 1 && venues.contains(name.last());
        if (acronym || venue || gazetteer.isDemonym(name.text()) || known.contains(name.text()) || !sorts(name).contains(sort) || body.hasAcronymOf(name.words())) {
            return Optional.empty();
        }
        return switch (sort) {
            case PERSON -> people.unknown(name, body);
            case FIRST_NAME -> people.bareSurname(name, body);
            case PLACE -> place(name, body);
            case ORGANISATION -> organisation(name, body);
        };
    }

    private Set<Sort> sorts(HeadlineNames.Name name) {
        if (gazetteer.place(name.text()).isPresent() || gazetteer.isWide(name.text())) {
            return Set.of(Sort.PLACE);
        }
        boolean several = name.words().size() > 1;
        if (several && (givenNames.has(name.first()) || name.titled()) && !bodies.contains(name.last()) && !ground.contains(name.last())) {
            return Set.of(Sort.PERSON, Sort.FIRST_NAME);
        }
        boolean placed = ground.contains(name.last()) || name.first().equals("County") || name.located() && !bodies.contains(name.last());
        return placed && name.words().stream().anyMatch(word -> !name.isDictionaryWord(word)) ? Set.of(Sort.PLACE) : Set.of(Sort.ORGANISATION);
    }

    private Optional<NameClash> place(HeadlineNames.Name name, BodyWords body) {
        String text = name.text();
        if (gazetteer.isWide(text)) {
            return Optional.empty();
        }
        Optional<String> place = gazetteer.place(text);
        Set<String> words = new HashSet<>(place.map(gazetteer::wordsFor).orElse(Set.of()));
        if (place.isPresent() && gazetteer.isCapital(place.get()) && !name.located()) {
            words.addAll(gazetteer.wordsAround(place.get()));
        }
        List<String> own = name.words().stream().filter(word -> place.isPresent() || !name.isDictionaryWord(word)).toList();
        boolean mentioned = words.stream().anyMatch(body::hasPhrase) || own.stream().anyMatch(body::mentions);
        return mentioned ? Optional.empty() : Optional.of(new NameClash(name.span(), Optional.empty()));
    }

    private Optional<NameClash> organisation(HeadlineNames.Name name, BodyWords body) {
        List<String> own = name.words().stream().filter(word -> !name.isDictionaryWord(word)).toList();
        boolean tells = own.stream().anyMatch(word -> word.length() >= SHORTEST_SINGLE);
        if (tells && name.words().stream().noneMatch(body::mentions) && gazetteer.place(name.first()).isEmpty()) {
            return Optional.of(new NameClash(name.span(), Optional.empty()));
        }
        boolean named = name.words().size() == 2 && bodies.contains(name.last()) && body.at(name.last()).isEmpty();
        return named ? otherBody(name, body) : Optional.empty();
    }

    /** "Moss City" of a text that has "Moss United" only. */
    private Optional<NameClash> otherBody(HeadlineNames.Name name, BodyWords body) {
        List<Integer> places = body.at(name.first());
        boolean always = !places.isEmpty() && places.stream().allMatch(at -> body.token(at + 1).map(Token::text).filter(bodies::contains).isPresent());
        return always ? Optional.of(new NameClash(name.span(), Optional.of(body.span(places.get(0), places.get(0) + 2)))) : Optional.empty();
    }

    private Finding finding(Article article, NameClash clash) {
        String seen = article.analysis().slice(clash.span());
        List<Related> related = clash.other().map(span -> new Related(span, "the text has this name")).stream().toList();
        String message = clash.other().map(span -> file.message("match", seen, "other", article.analysis().slice(span)))
                .orElseGet(() -> absent.replace("{match}", seen));
        return file.finding(clash.span(), message, related, List.of());
    }
}
