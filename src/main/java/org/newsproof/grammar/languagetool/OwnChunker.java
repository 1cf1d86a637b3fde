package org.newsproof.grammar.languagetool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/**
 * Tells LanguageTool of the phrases of our own analysis, which its rules ask for. The chunker that comes with it reads each sentence a
 * second time, with a tokenizer, a tagger and a chunk model of its own: a tenth of the time of a whole check and, under OpenNLP 2, in
 * the tags of another tag set. Thread-safe: what is read is known by thread.
 */
final class OwnChunker implements org.languagetool.chunking.Chunker {
    /** One for all: LanguageTool asks for it by language. */
    static final OwnChunker SHARED = new OwnChunker();

    private final ThreadLocal<@Nullable Reading> reading = new ThreadLocal<>();

    private OwnChunker() {}

    /** A piece of an article that LanguageTool reads sentence by sentence, from its start. */
    private static final class Reading {
        private final Analysis analysis;
        private final Span piece;
        private final String text;
        private int read;

        private Reading(Analysis analysis, Span piece) {
            this.analysis = analysis;
            this.piece = piece;
            this.text = analysis.slice(piece);
        }

        /** Where the next sentence of these words begins; none when it is not of this text. */
        private int next(String sentence) {
            int at = text.indexOf(sentence, read);
            if (at >= 0) {
                read = at + sentence.length();
            }
            return at;
        }
    }

    /** From now on this thread's LanguageTool reads that piece. */
    void begin(Analysis analysis, Span piece) {
        reading.set(new Reading(analysis, piece));
    }

    /** LanguageTool has read the piece. */
    void end() {
        reading.remove();
    }

    @Override
    public void addChunkTags(List<AnalyzedTokenReadings> tokens) {
        Reading current = reading.get();
        StringBuilder sentence = new StringBuilder();
        tokens.forEach(token -> sentence.append(token.getToken()));
        int start = current == null ? -1 : current.next(sentence.toString());
        if (current == null || start < 0) {
            return;
        }
        int at = current.piece.start() + start;
        Map<Span, AnalyzedTokenReadings> byPlace = new HashMap<>();
        for (AnalyzedTokenReadings token : tokens) {
            if (!token.getToken().isEmpty()) {
                byPlace.put(new Span(current.piece.field(), at, at + token.getToken().length()), token);
                at += token.getToken().length();
            }
        }
        Span span = new Span(current.piece.field(), current.piece.start() + start, at);
        current.analysis.sentencesAt(span).forEach(own -> new Phrases(own, byPlace).assign());
    }

    /** The phrases of one sentence, in the tags of the CoNLL-2000 task (Tjong Kim Sang and Buchholz, 2000), as far as LanguageTool's rules ask for them. */
    private record Phrases(Sentence sentence, Map<Span, AnalyzedTokenReadings> byPlace) {

        void assign() {
            int at = 0;
            for (NounPhrase phrase : org.newsproof.analysis.Chunker.nounPhrases(sentence)) {
                assignOthers(at, phrase.from());
                assignNounPhrase(phrase);
                at = phrase.to();
            }
            assignOthers(at, sentence.size());
        }

        /** Beginning, inside and end, and whether it is singular or plural; a possessive mark before it is its beginning. */
        private void assignNounPhrase(NounPhrase phrase) {
            String number = isPlural(phrase) ? "plural" : "singular";
            int from = phrase.possessor().isPresent() ? phrase.from() - 1 : phrase.from();
            for (int at = from; at < phrase.to(); at++) {
                List<ChunkTag> tags = new ArrayList<>();
                if (at == from) {
                    tags.add(new ChunkTag("B-NP-" + number));
                }
                if (at == phrase.headAt()) {
                    tags.add(new ChunkTag("E-NP-" + number));
                } else if (at > from) {
                    tags.add(new ChunkTag("I-NP-" + number));
                }
                set(at, tags);
            }
        }

        /** Two things joined by "and", or a plural noun that no singular one follows. */
        private boolean isPlural(NounPhrase phrase) {
            boolean plural = false;
            for (int at = phrase.from(); at < phrase.to(); at++) {
                if (sentence.has(at, "and")) {
                    return true;
                }
                AnalyzedTokenReadings token = byPlace.get(sentence.token(at).span());
                if (token == null) {
                    continue;
                }
                if (token.hasPartialPosTag("NNS") || token.hasPartialPosTag("NNPS")) {
                    plural = true;
                } else if (token.hasPosTag("NN") || token.hasPosTag("NN:U") || token.hasPosTag("NN:UN") || token.hasPosTag("NNP")) {
                    plural = false;
                }
            }
            return plural;
        }

        /** What stands between noun phrases. */
        private void assignOthers(int from, int to) {
            int at = from;
            while (at < to) {
                int verbs = verbsEnd(at, to);
                for (int verb = at; verb < verbs; verb++) {
                    set(verb, List.of(new ChunkTag(verb == at ? "B-VP" : "I-VP")));
                }
                int adjectives = verbs == at ? adjectivesEnd(at, to) : at;
                for (int word = at; word < adjectives; word++) {
                    set(word, List.of(new ChunkTag(word == at ? "B-ADJP" : "I-ADJP")));
                }
                if (Math.max(verbs, adjectives) == at) {
                    assign(at);
                }
                at = Math.max(at + 1, Math.max(verbs, adjectives));
            }
        }

        /** After an adjective with "not" and adverbs before it; {@code start} where there is none. */
        private int adjectivesEnd(int start, int to) {
            int end = start;
            while (end < to && (sentence.has(end, PartOfSpeech.ADV) || sentence.has(end, "not"))) {
                end++;
            }
            return end < to && sentence.has(end, PartOfSpeech.ADJ) ? end + 1 : start;
        }

        /** After verbs in a row with "to", "not" and adverbs before and between them; {@code start} where there is no verb. */
        private int verbsEnd(int start, int to) {
            int end = start;
            for (int at = start; at < to && (isVerb(at) || sentence.has(at, PartOfSpeech.ADV) || sentence.has(at, PartOfSpeech.PART)); at++) {
                end = isVerb(at) ? at + 1 : end;
            }
            return end;
        }

        private boolean isVerb(int at) {
            return sentence.token(at).pos().isVerbal();
        }

        private void assign(int at) {
            switch (sentence.token(at).pos()) {
                case ADP -> set(at, List.of(new ChunkTag("B-PP")));
                case SCONJ -> set(at, List.of(new ChunkTag("B-SBAR")));
                case ADV -> set(at, List.of(new ChunkTag("B-ADVP")));
                default -> { } // no phrase that a rule asks for
            }
        }

        private void set(int at, List<ChunkTag> tags) {
            AnalyzedTokenReadings token = byPlace.get(sentence.token(at).span());
            if (token != null) {
                token.setChunkTags(tags);
            }
        }
    }
}
