package org.newsproof.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code compound}: one compound in small letters that an article writes as two words, with a hyphen or as one: "space ship" and
 * "spaceship". Only like uses are compared: before a noun ("frontline troops") or not ("the front line"). The finding stands on the first place of
 * the rarer form, of two equally frequent ones of the later. {@code except} names compounds, without hyphen or space, whose forms mean different things.
 */
public final class CompoundRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("compound", Set.of("except"), CompoundRule::new);
    /** "re-sign" and "resign" are two words; "e-mail" and "email" are one. */
    private static final Pattern HYPHENATED = Pattern.compile("(?!re-)\\p{Ll}+-\\p{Ll}{3,}");
    private static final Pattern JOINED = Pattern.compile("\\p{L}\\p{Ll}{4,}");
    private static final Pattern PART = Pattern.compile("\\p{L}\\p{Ll}{2,}");

    private enum Form { TWO, HYPHEN, ONE }

    /**
     * One place of a compound.
     *
     * @param first length of its first part; of no meaning where it is one word
     */
    private record Place(Span span, Form form, int first) {}

    private final RuleFile file;
    private final Set<String> except;

    private CompoundRule(RuleFile file) {
        this.file = file;
        this.except = Set.copyOf(file.body().texts("except"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        Map<String, Map<Form, List<Place>>> byUse = new LinkedHashMap<>();
        for (Sentence sentence : article.analysis().sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                one(sentence, at, byUse);
                two(sentence, at, byUse);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byUse.values().stream().filter(byForm -> byForm.size() > 1).forEach(byForm -> {
            List<Place> usual = byForm.values().stream().max(Comparator.comparing((List<Place> places) -> places.size())
                    .thenComparing(places -> places.get(0).span(), Comparator.reverseOrder())).orElseThrow();
            byForm.values().stream()
                    .filter(places -> places != usual)
                    .forEach(places -> findings.add(finding(article.analysis(), places, usual.get(0))));
        });
        return findings;
    }

    private void one(Sentence sentence, int at, Map<String, Map<Form, List<Place>>> byUse) {
        Token token = sentence.token(at);
        boolean hyphen = HYPHENATED.matcher(token.text()).matches();
        if (hyphen || JOINED.matcher(token.text()).matches() && isSmall(sentence, at)) {
            String word = token.lemma().replace("-", "");
            add(word, use(sentence, at, token.pos()), new Place(token.span(), hyphen ? Form.HYPHEN : Form.ONE, token.text().indexOf('-')), byUse);
        }
    }

    private void two(Sentence sentence, int at, Map<String, Map<Form, List<Place>>> byUse) {
        if (!sentence.has(at + 1, PartOfSpeech.NOUN)) {
            return;
        }
        Token first = sentence.token(at);
        Token second = sentence.token(at + 1);
        boolean nominal = first.pos() == PartOfSpeech.NOUN || first.pos() == PartOfSpeech.ADJ && first.canBe("NN");
        boolean adjacent = first.span().end() + 1 == second.span().start();
        boolean words = PART.matcher(first.text()).matches() && PART.matcher(second.text()).matches();
        if (nominal && adjacent && words && isSmall(sentence, at) && isSmall(sentence, at + 1)) {
            Place place = new Place(first.span().cover(second.span()), Form.TWO, first.text().length());
            add(first.lower() + second.lemma(), use(sentence, at + 1, PartOfSpeech.NOUN), place, byUse);
        }
    }

    private static boolean isSmall(Sentence sentence, int at) {
        return at == 0 || !sentence.token(at).isCapitalised();
    }

    private void add(String word, String use, Place place, Map<String, Map<Form, List<Place>>> byUse) {
        if (!except.contains(word)) {
            byUse.computeIfAbsent(word + " " + use, key -> new LinkedHashMap<>()).computeIfAbsent(place.form(), form -> new ArrayList<>()).add(place);
        }
    }

    private static String use(Sentence sentence, int at, PartOfSpeech pos) {
        boolean beforeNoun = sentence.has(at + 1, PartOfSpeech.NOUN) || sentence.has(at + 1, PartOfSpeech.PROPN) || sentence.has(at + 1, PartOfSpeech.ADJ);
        boolean nominal = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJ;
        boolean head = pos == PartOfSpeech.NOUN || sentence.has(at - 1, PartOfSpeech.DET); // "the frontline" may be tagged as an adjective
        return nominal && beforeNoun ? "before a noun" : head ? "noun" : pos.name();
    }

    private Finding finding(Analysis analysis, List<Place> places, Place usual) {
        Place place = places.get(0);
        String words = analysis.slice(place.span());
        String there = analysis.slice(usual.span());
        String joined = words.replaceAll("[ -]", "");
        int first = place.form() == Form.ONE ? usual.first() : place.first();
        String fix = switch (usual.form()) {
            case ONE -> joined;
            case HYPHEN -> joined.substring(0, first) + "-" + joined.substring(first);
            case TWO -> joined.substring(0, first) + " " + joined.substring(first);
        };
        String message = file.message("match", words, "other", there, "fix", fix);
        List<Related> related = new ArrayList<>(List.of(new Related(usual.span(), "here it is '" + there + "'")));
        places.stream().skip(1).forEach(further -> related.add(new Related(further.span(), "and here again '" + analysis.slice(further.span()) + "'")));
        return file.finding(place.span(), message, related, List.of(new Fix(place.span(), fix)));
    }
}
