package org.newsproof.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.NameBook;
import org.newsproof.document.Span;

/** Name words in a row, without a title before them: "Mohammed al-Sayed", "Xia Liyan", "Bourne". */
record NameRun(Sentence sentence, int from, int to) {
    private static final Pattern WORD = Pattern.compile("(?:(?:al|el|as|ad|ar|ash|at|an)-)?\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*");
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "de", "van", "von", "der", "den", "da", "dos", "la");

    /** One word of a run. */
    record Word(NameRun run, int at) {
        Token token() {
            return run.sentence.token(at);
        }

        String text() {
            return token().text();
        }

        Span span() {
            return token().span();
        }

        boolean hasNext() {
            return at + 1 < run.to;
        }

        boolean isFirst() {
            return at == run.from;
        }

        Word next() {
            return new Word(run, at + 1);
        }

        Word before() {
            return new Word(run, at - 1);
        }
    }

    /** Those of the text, in text order. */
    static List<NameRun> read(Analysis analysis, NameBook book) {
        List<NameRun> runs = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            int at = 0;
            while (at < sentence.size()) {
                int end = end(sentence, at);
                int from = at;
                while (from < end && book.isTitle(sentence.token(from).text())) {
                    from++;
                }
                if (from < end) {
                    runs.add(new NameRun(sentence, from, end));
                }
                at = Math.max(end, at + 1);
            }
        }
        return runs;
    }

    /** Where the run that begins there ends; at the same place where none begins. */
    private static int end(Sentence sentence, int from) {
        int end = from;
        int at = from;
        while (at < sentence.size()) {
            if (isNameWord(sentence, at)) {
                end = at + 1;
            } else if (!PARTICLES.contains(sentence.token(at).text())) {
                break;
            }
            at++;
        }
        return end;
    }

    /** At the start of a sentence only what is tagged as a name or unknown as a word. */
    private static boolean isNameWord(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return WORD.matcher(token.text()).matches() && (at > 0 || token.pos() == PartOfSpeech.PROPN || token.forms().isEmpty());
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int at = from; at < to; at++) {
            words.add(new Word(this, at));
        }
        return words;
    }

    Span span() {
        return sentence.span(from, to);
    }
}
