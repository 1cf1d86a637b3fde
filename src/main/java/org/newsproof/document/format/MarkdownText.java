package org.newsproof.document.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.newsproof.document.DecodedText;
import org.newsproof.document.Document;
import org.newsproof.document.SourceMap;
import org.newsproof.document.TextDecoder;
import org.newsproof.document.UnreadableInput;

/**
 * Markdown (CommonMark) without its marks: each line of the file is a line of the text, an empty one where it has no words for a
 * reader, such as code, comments and the data in front. Marks are taken out, not blanked: "**Friday**," with blanks would be a word
 * with a space before the comma.
 */
final class MarkdownText implements ArticleReader {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\R(?s:.*?\\R)??\\1[ \\t]*(?:\\R|\\z)");
    private static final Pattern TITLE = Pattern.compile("(?m)^(?:title|headline)\\s*[:=]\\s*[\"']?(.*?)[\"']?\\s*$");
    private static final Pattern DATE = Pattern.compile("(?m)^date\\s*[:=]\\s*[\"']?(.*?)[\"']?\\s*$");
    /**
     * The parser reads on from each {@code <} of a paragraph, at worst to its end: so many characters in all take it some five seconds.
     * A table of HTML with a hundred rows has 30 million.
     */
    private static final long MOST_READ_TWICE = 1_000_000_000;
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    /** Blocks in each other; the marks of deeper ones are text. Articles have two or three. */
    private static final int DEEPEST_BLOCKS = 100;

    @Override
    public List<Document> documents(Input input) throws IOException {
        DecodedText decoded = TextDecoder.decode(input.bytes());
        String file = decoded.text();
        if (file.length() > Limits.LARGEST_TREE) {
            throw new UnreadableInput("is larger than " + Limits.LARGEST_TREE / 1024 / 1024 + " MiB, which no article in Markdown is");
        }
        refuseSlow(file);
        Matcher front = FRONT_MATTER.matcher(file);
        int start = front.lookingAt() ? front.end() : 0;
        Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(DEEPEST_BLOCKS).build();
        Node tree = parser.parse(MarkdownTables.blanked(blanked(file, start)));
        Words words = new Words(file);
        tree.accept(words);
        words.keepSwitches(start);
        SourceMap.Builder text = words.text();
        String data = file.substring(0, start);
        return List.of(new Article(first(TITLE, data), first(DATE, data), Optional.of(text.text())).document(input.id(), input.extracted(text.map())));
    }

    private static void refuseSlow(String file) throws UnreadableInput {
        long read = BLANK_LINE.splitAsStream(file).mapToLong(block -> block.chars().filter(c -> c == '<').count() * block.length()).sum();
        if (read > MOST_READ_TWICE) {
            throw new UnreadableInput("has too many '<' in one paragraph for Markdown of an article");
        }
    }

    private static String first(Pattern pattern, String data) {
        Matcher matcher = pattern.matcher(data);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The file with nothing but line ends up to an offset, so that offsets stay. */
    private static String blanked(String file, int end) {
        return file.substring(0, end).replaceAll("[^\\r\\n]", " ") + file.substring(end);
    }

    /** Notes which characters of the file are words. */
    private static final class Words extends AbstractVisitor {
        private final String file;
        /** The character of the text at its place in the file; 0 for what is none. */
        private final char[] words;

        Words(String file) {
            this.file = file;
            this.words = new char[file.length()];
        }

        void keepSwitches(int start) {
            Matcher comment = Switches.comment().matcher(file);
            for (int from = start; comment.find(from); from = comment.end()) {
                file.getChars(comment.start(), comment.end(), words, comment.start());
            }
        }

        SourceMap.Builder text() {
            SourceMap.Builder text = new SourceMap.Builder(file);
            for (int i = 0; i < words.length; i++) {
                char c = file.charAt(i);
                if (c == '\n' || c == '\r' || words[i] != 0) {
                    text.append(words[i] == 0 ? c : words[i], i);
                }
            }
            return text;
        }

        @Override
        public void visit(Text text) {
            note(text, text.getLiteral(), true);
        }

        @Override
        public void visit(Code code) {
            note(code, code.getLiteral(), false);
        }

        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
                words[tag.getSourceSpans().get(0).getInputIndex()] = ' ';
            }
        }

        @Override
        public void visit(Image image) {} // its words are no part of the sentence around it

        @Override
        public void visit(FencedCodeBlock code) {}

        @Override
        public void visit(IndentedCodeBlock code) {}

        @Override
        public void visit(HtmlBlock html) {}

        private void note(Node node, String literal, boolean escapes) {
            if (node.getSourceSpans().isEmpty()) {
                return;
            }
            SourceSpan first = node.getSourceSpans().get(0);
            SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
            int from = first.getInputIndex();
            int to = last.getInputIndex() + last.getLength();
            if (node instanceof Code) {
                from = Math.max(from, file.indexOf(literal, from));
            }
            Optional<int[]> places = Written.places(file, from, to, literal, escapes);
            for (int i = 0; i < literal.length(); i++) {
                int place = places.isPresent() ? places.get()[i] : Math.min(from + i, to - 1);
                words[place] = literal.charAt(i);
            }
        }
    }
}
