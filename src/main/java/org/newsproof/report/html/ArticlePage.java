package org.newsproof.report.html;

import java.util.List;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.report.SetAside;

/**
 * All that the page of one article shows.
 *
 * @param file the page's file name
 * @param id the article's id, made harmless
 * @param language BCP 47 tag of the text
 * @param score from 0 to 100, in tenths
 * @param headline without paragraphs when there is none; so is the source
 */
public record ArticlePage(
        String file,
        String id,
        String language,
        int words,
        double score,
        Counts counts,
        SetAside setAside,
        MarkedText headline,
        MarkedText text,
        MarkedText source,
        List<Card> cards,
        List<Fixed> fixed,
        List<FactTable> facts,
        List<Neighbour> neighbours) {

    public ArticlePage {
        cards = List.copyOf(cards);
        fixed = List.copyOf(fixed);
        facts = List.copyOf(facts);
        neighbours = List.copyOf(neighbours);
    }

    /** This page with links to the articles before and after it. */
    ArticlePage with(List<Neighbour> found) {
        return new ArticlePage(file, id, language, words, score, counts, setAside, headline, text, source, cards, fixed, facts, found);
    }

    /** The way to another article's page. */
    public record Neighbour(Direction direction, String file) {}

    /** Which way a neighbour lies. */
    public enum Direction {
        PREVIOUS("prev", "← Previous"),
        NEXT("next", "Next →");

        private final String relation;
        private final String label;

        Direction(String relation, String label) {
            this.relation = relation;
            this.label = label;
        }

        /** The link type in HTML. */
        public String relation() {
            return relation;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One finding.
     *
     * @param number from 1, in the order of the text
     * @param drawings one at most
     * @param data what the script knows of it, see {@link PageData}
     * @param confidencePercent from 0 to 100
     */
    public record Card(
            int number,
            Severity severity,
            Category category,
            String message,
            List<Quotation> places,
            List<Drawing> drawings,
            List<Correction> corrections,
            String rule,
            int confidencePercent,
            RuleNote note,
            String data) {

        public Card {
            places = List.copyOf(places);
            drawings = List.copyOf(drawings);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * Words of the article, with the way to them.
     *
     * @param anchor the id of the place in the page
     * @param label where it is, such as "line 9"
     * @param message what the words show; empty for the finding's own place
     */
    public record Quotation(String anchor, String label, List<Piece> words, String message) {
        public Quotation {
            words = List.copyOf(words);
        }
    }

    /**
     * What to write instead.
     *
     * @param label the word before it: "Instead", "Or", "Delete", "Or delete"
     * @param wrong the words to replace, or nothing when they are all of the finding's own
     * @param right the words to write, or nothing to delete
     */
    public record Correction(String label, List<Piece> wrong, List<Piece> right) {
        public Correction {
            wrong = List.copyOf(wrong);
            right = List.copyOf(right);
        }
    }

    /**
     * What was written into the article.
     *
     * @param label where it was, such as "line 9"; "then" where it came of another fix
     * @param right the words that stand there now, or nothing where the wrong ones were deleted
     */
    public record Fixed(String label, List<Piece> wrong, List<Piece> right, String rule) {
        public Fixed {
            wrong = List.copyOf(wrong);
            right = List.copyOf(right);
        }
    }

    /** One table of the fact sheet; the place comes as the last column. */
    public record FactTable(String title, List<String> columns, List<FactRow> rows) {
        public FactTable {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param anchor the id of the line in the page */
    public record FactRow(List<String> cells, String anchor, String label) {
        public FactRow {
            cells = List.copyOf(cells);
        }
    }
}
