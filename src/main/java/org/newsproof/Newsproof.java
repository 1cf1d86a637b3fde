package org.newsproof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Analyzer;
import org.newsproof.artefact.ForeignScriptRule;
import org.newsproof.artefact.MojibakeRule;
import org.newsproof.artefact.OtherLanguageRule;
import org.newsproof.artefact.PageBlocks;
import org.newsproof.artefact.PageLeftoverRule;
import org.newsproof.claim.ClaimReader;
import org.newsproof.claim.FactSheet;
import org.newsproof.claim.FrameReader;
import org.newsproof.claim.Gazetteer;
import org.newsproof.claim.NameBook;
import org.newsproof.consistency.CompoundRule;
import org.newsproof.consistency.MixedRule;
import org.newsproof.consistency.NameSpellingRule;
import org.newsproof.contradiction.AgeRule;
import org.newsproof.contradiction.CalendarRule;
import org.newsproof.contradiction.ClashRule;
import org.newsproof.contradiction.ContraryRule;
import org.newsproof.contradiction.CountRule;
import org.newsproof.contradiction.EventDoerRule;
import org.newsproof.contradiction.EventPlaceRule;
import org.newsproof.contradiction.EventTimeRule;
import org.newsproof.contradiction.GivenNameRule;
import org.newsproof.contradiction.HolderRule;
import org.newsproof.contradiction.LeadRule;
import org.newsproof.contradiction.MatchMinuteRule;
import org.newsproof.contradiction.OppositeRule;
import org.newsproof.contradiction.OutcomeRule;
import org.newsproof.contradiction.OverFilledRoleRule;
import org.newsproof.contradiction.PartsSumRule;
import org.newsproof.contradiction.QuoteSpeakersRule;
import org.newsproof.contradiction.RoleDirectionRule;
import org.newsproof.contradiction.TitleRule;
import org.newsproof.contradiction.TwinRule;
import org.newsproof.contradiction.headline.HeadlineNameRule;
import org.newsproof.contradiction.headline.HeadlineNumberRule;
import org.newsproof.document.Document;
import org.newsproof.finding.Finding;
import org.newsproof.grammar.MissingStopRule;
import org.newsproof.grammar.NearNameRule;
import org.newsproof.grammar.QuoteMarksRule;
import org.newsproof.grammar.SentenceShapeRule;
import org.newsproof.grammar.SlipRule;
import org.newsproof.grammar.TypoRule;
import org.newsproof.grammar.languagetool.LanguageToolEngine;
import org.newsproof.grammar.languagetool.LanguageToolKind;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.redundancy.ConjoinedRepeatRule;
import org.newsproof.redundancy.DoubledAttributionRule;
import org.newsproof.redundancy.HeadlineRepeatRule;
import org.newsproof.redundancy.RepeatedSentenceRule;
import org.newsproof.redundancy.WordLoopRule;
import org.newsproof.rule.Article;
import org.newsproof.rule.HouseStyle;
import org.newsproof.rule.HouseStyles;
import org.newsproof.rule.PatternRule;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleKind;
import org.newsproof.rule.RuleReader;
import org.newsproof.rule.TextPatternRule;

/** The checker as a library. Thread-safe; loads its models and rules once. */
public final class Newsproof {
    private final Analyzer analyzer;
    private final ClaimReader claimReader;
    private final List<Rule> rules;
    private final PageBlocks pageBlocks;
    private final HouseStyles styles;
    private final String rulesVersion;

    private Newsproof(Analyzer analyzer, ClaimReader claimReader, List<Rule> rules, HouseStyles styles, String rulesVersion) {
        this.analyzer = analyzer;
        this.claimReader = claimReader;
        this.rules = List.copyOf(rules);
        this.pageBlocks = new PageBlocks(rules);
        this.styles = styles;
        this.rulesVersion = rulesVersion;
    }

    /** The checker with the rules that come with it. */
    public static Newsproof withDefaults() {
        return withRules(List.of());
    }

    /**
     * The checker with its own rules and those of further folders; a later rule replaces an earlier one of the same id.
     *
     * @throws org.newsproof.lexicon.RuleFileException with all mistakes of all rule files
     */
    public static Newsproof withRules(List<RuleFolder> further) {
        List<RuleFolder> folders = new ArrayList<>(List.of(RuleFolder.bundled()));
        folders.addAll(further);
        LanguageToolEngine languageTool = LanguageToolEngine.starting();
        Lexicons lexicons = new Lexicons(folders);
        NameBook book = new NameBook(lexicons);
        Analyzer analyzer = Analyzer.load();
        List<RuleKind> kinds = List.of(
                PatternRule.PHRASE,
                PatternRule.PATTERN,
                TextPatternRule.KIND,
                ConjoinedRepeatRule.KIND,
                DoubledAttributionRule.KIND,
                RepeatedSentenceRule.KIND,
                HeadlineRepeatRule.KIND,
                WordLoopRule.KIND,
                PageLeftoverRule.KIND,
                MojibakeRule.KIND,
                ForeignScriptRule.KIND,
                OtherLanguageRule.KIND,
                MissingStopRule.KIND,
                QuoteMarksRule.KIND,
                MixedRule.KIND,
                CompoundRule.KIND,
                NameSpellingRule.kind(book),
                SentenceShapeRule.KIND,
                SlipRule.KIND,
                TypoRule.kind(analyzer.wordForms()),
                NearNameRule.kind(analyzer.wordForms()),
                new LanguageToolKind(languageTool),
                RoleDirectionRule.kind(book),
                OverFilledRoleRule.kind(book),
                EventTimeRule.kind(book),
                PartsSumRule.KIND,
                QuoteSpeakersRule.kind(lexicons),
                CalendarRule.KIND,
                AgeRule.KIND,
                ContraryRule.kind(lexicons),
                CountRule.KIND,
                HolderRule.KIND,
                LeadRule.KIND,
                MatchMinuteRule.KIND,
                OutcomeRule.KIND,
                EventPlaceRule.kind(book),
                EventDoerRule.KIND,
                TitleRule.KIND,
                TwinRule.KIND,
                OppositeRule.KIND,
                ClashRule.kind(lexicons),
                HeadlineNumberRule.KIND,
                GivenNameRule.kind(book, lexicons),
                HeadlineNameRule.kind(book, new Gazetteer(lexicons)));
        List<Rule> rules = new RuleReader(kinds, lexicons).read(folders);
        languageTool.allAreEnabled();
        return new Newsproof(analyzer, new ClaimReader(FrameReader.read(folders), book), rules, HouseStyles.read(folders, rules),
                folders.stream().map(RuleFolder::version).collect(Collectors.joining("+")));
    }

    /**
     * A reader of claims and facts without any rule; it does not start LanguageTool.
     *
     * @throws org.newsproof.lexicon.RuleFileException with all mistakes of the frames and lexicons
     */
    public static Newsproof withoutRules() {
        List<RuleFolder> folders = List.of(RuleFolder.bundled());
        ClaimReader claimReader = new ClaimReader(FrameReader.read(folders), new NameBook(new Lexicons(folders)));
        return new Newsproof(Analyzer.load(), claimReader, List.of(), HouseStyles.read(List.of(), List.of()), RuleFolder.bundled().version());
    }

    /** The same checker for a house of that style. */
    public Newsproof inStyle(HouseStyle style) {
        return new Newsproof(analyzer, claimReader, HouseStyles.applied(style, rules), styles, rulesVersion);
    }

    /** The findings of all rules, by place and then by rule; neither rated nor merged, but for lines of a web page, which are one finding a block. */
    public List<Finding> check(Document document) {
        Article article = read(document);
        return joined(article, check(article, Set.of()));
    }

    /** What each rule by itself finds in an article that was read before, without the rules of these ids. */
    public List<Finding> check(Article article, Set<String> without) {
        return rules.stream()
                .filter(rule -> !without.contains(rule.description().id()))
                .flatMap(rule -> rule.check(article).stream())
                .sorted()
                .collect(Collectors.toList());
    }

    /** The findings with those of each block of lines of a web page as one. */
    public List<Finding> joined(Article article, List<Finding> findings) {
        return pageBlocks.joined(article, findings);
    }

    /** Reads a document; the result belongs to the calling thread. */
    public Article read(Document document) {
        return new Article(analyzer.analyze(document), claimReader);
    }

    public FactSheet facts(Document document) {
        return read(document).claims().factSheet();
    }

    /** Changes when any rule, frame or lexicon does. */
    public String rulesVersion() {
        return rulesVersion;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The house styles that come with the rules. */
    public HouseStyles styles() {
        return styles;
    }

    public List<RuleDescription> descriptions() {
        return rules.stream().map(Rule::description).toList();
    }

    public ClaimReader claimReader() {
        return claimReader;
    }
}
