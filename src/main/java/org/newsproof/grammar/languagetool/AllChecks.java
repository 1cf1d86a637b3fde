package org.newsproof.grammar.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.LtBuildInfo;
import org.languagetool.Tag;
import org.languagetool.ToneTag;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.newsproof.analysis.Analysis;
import org.newsproof.document.Document;
import org.newsproof.document.Span;

/**
 * LanguageTool with all of its checks, to see how each does: those that it has off itself too, and none hidden behind another at its
 * place. Spellers are not run. Not thread-safe.
 */
public final class AllChecks {
    private static final Set<ToneTag> TONES = EnumSet.of(ToneTag.ALL_TONE_RULES);

    private final Function<Document, Analysis> analyzer;
    private final JLanguageTool tool = new JLanguageTool(new CuratedEnglish(id -> true));
    /** Checks with rules that the usual run, which is not picky, includes; only those are counted of them. */
    private final Set<String> usual;

    /** @param analyzer reads the articles whose phrases LanguageTool asks for */
    public AllChecks(Function<Document, Analysis> analyzer) {
        this.analyzer = analyzer;
        tool.setCleanOverlappingMatches(false);
        usual = tool.getAllRules().stream().filter(rule -> !isPicky(rule)).map(Rule::getId).collect(Collectors.toSet());
        for (Rule rule : tool.getAllRules()) {
            if (rule.isDictionaryBasedSpellingRule()) {
                tool.disableRule(rule.getId());
            } else {
                tool.enableRule(rule.getId());
            }
        }
    }

    /** The version of LanguageTool. */
    public static String version() {
        return LtBuildInfo.OS.getVersion();
    }

    private static boolean isPicky(Rule rule) {
        return rule.hasTag(Tag.picky) || rule.isGoalSpecific();
    }

    /** The ids of all checks, with their categories. */
    public Map<String, String> categories() {
        Map<String, String> categories = new TreeMap<>();
        tool.getAllRules().forEach(rule -> categories.putIfAbsent(rule.getId(), rule.getCategory().getId().toString()));
        return categories;
    }

    /** The tallies of the checks that fire at least once. */
    public Map<String, Tally> tallies(List<MarkedArticle> articles) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (MarkedArticle article : articles) {
            Set<String> seen = new HashSet<>();
            for (RuleMatch match : matches(article.text())) {
                String id = match.getRule().getId();
                boolean counts = !isPicky(match.getRule()) || !usual.contains(id);
                if (counts && seen.add(id + " " + match.getFromPos() + " " + match.getToPos())) {
                    tallies.merge(id, new Tally(1, article.isMarked(match.getFromPos(), match.getToPos()) ? 1 : 0), Tally::plus);
                }
            }
        }
        return tallies;
    }

    private List<RuleMatch> matches(String text) {
        Analysis analysis = analyzer.apply(Document.of("article", text));
        OwnChunker.SHARED.begin(analysis, Span.of(0, text.length()));
        try {
            return tool.check2(
                    new AnnotatedTextBuilder().addText(text).build(), true, JLanguageTool.ParagraphHandling.NORMAL, null,
                    JLanguageTool.Mode.ALL, JLanguageTool.Level.PICKY, TONES, null).getRuleMatches();
        } catch (IOException e) {
            throw new UncheckedIOException("LanguageTool failed", e);
        } finally {
            OwnChunker.SHARED.end();
        }
    }
}
