package org.newsproof.redundancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.RuleFolder;

/** The pairs of {@code lexicon/wordnet-doublets} are those that WordNet gives and nobody left out, no more, no fewer. */
class WordNetDoubletsTest {
    private static final Map<String, POS> PARTS = Map.of("noun", POS.NOUN, "adjective", POS.ADJECTIVE, "verb", POS.VERB, "adverb", POS.ADVERB);
    /** The share of a word's sense-tagged uses that its first sense must have more than. */
    private static final double MAIN = 0.5;
    private static final int SHORTEST_WORD = 4;
    /** Words that share more than so much of the shorter one, from the beginning, are forms of one stem. */
    private static final double STEM = 0.6;

    private final Lexicons lexicons = new Lexicons(List.of(RuleFolder.bundled()));

    @Test
    void pairsAreThoseOfWordNet(@TempDir Path folder) throws JWNLException, IOException {
        Doublets own = ownPairs(folder);
        Dictionary wordNet = Dictionary.getDefaultResourceInstance();
        Located lexicon = lexicons.file("wordnet-doublets");
        Set<String> leftOut = Set.copyOf(lines(lexicon, "left-out"));
        Set<String> wanted = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, POS> part : PARTS.entrySet()) {
            pairs(wordNet, part.getValue()).stream()
                    .filter(pair -> !leftOut.contains(pair) && !isOurOwn(own, part.getKey(), pair.split(", ")))
                    .forEach(pair -> wanted.add(part.getKey() + ": " + pair));
            lines(lexicon, part.getKey()).forEach(pair -> found.add(part.getKey() + ": " + pair));
        }
        assertEquals(List.of(), without(wanted, found), "pairs of WordNet that the lexicon lacks");
        assertEquals(List.of(), without(found, wanted), "pairs of the lexicon that WordNet does not give");
    }

    private static List<String> lines(Located lexicon, String key) {
        return lexicon.text(key).orElse("").lines().toList();
    }

    private static List<String> without(Set<String> pairs, Set<String> others) {
        return pairs.stream().filter(pair -> !others.contains(pair)).toList();
    }

    private static Doublets ownPairs(Path folder) throws IOException {
        String path = "lexicon/doublets.yaml";
        Files.writeString(Files.createDirectories(folder.resolve("lexicon")).resolve("doublets.yaml"), RuleFolder.bundled().files().get(path));
        return Doublets.read(new Lexicons(List.of(RuleFolder.of(folder, "rules"))));
    }

    private static boolean isOurOwn(Doublets own, String part, String[] words) {
        Set<Integer> shared = new TreeSet<>(own.setsByEntry().getOrDefault(part + ":" + words[0], Set.of()));
        shared.retainAll(own.setsByEntry().getOrDefault(part + ":" + words[1], Set.of()));
        return !shared.isEmpty() || own.allowed().contains(words[0] + "+" + words[1]);
    }

    private static Set<String> pairs(Dictionary wordNet, POS part) throws JWNLException {
        Set<String> pairs = new TreeSet<>();
        Iterator<Synset> synsets = wordNet.getSynsetIterator(part);
        while (synsets.hasNext()) {
            Synset synset = synsets.next();
            List<String> words = synset.getWords().stream().map(Word::getLemma).filter(word -> isMeant(wordNet, part, word, synset)).toList();
            words.forEach(first -> words.stream()
                    .filter(second -> first.compareTo(second) < 0 && !areOfOneStem(first, second))
                    .forEach(second -> pairs.add(first + ", " + second)));
        }
        return pairs;
    }

    /** Whether that is what the word means first, and mostly, by the texts whose senses are tagged. */
    private static boolean isMeant(Dictionary wordNet, POS part, String word, Synset synset) {
        boolean taken = word.matches("[a-z][a-z-]+") && word.length() >= SHORTEST_WORD && (part != POS.ADVERB || word.endsWith("ly"));
        try {
            IndexWord entry = taken ? wordNet.getIndexWord(part, word) : null;
            if (entry == null || entry.getSenses().get(0).getOffset() != synset.getOffset()) {
                return false;
            }
            int all = 0;
            for (Synset sense : entry.getSenses()) {
                all += uses(sense, word);
            }
            return uses(synset, word) > MAIN * all;
        } catch (JWNLException e) {
            throw new IllegalStateException("cannot look up " + word, e);
        }
    }

    private static int uses(Synset sense, String word) {
        return sense.getWords().stream().filter(other -> other.getLemma().equalsIgnoreCase(word)).mapToInt(Word::getUseCount).sum();
    }

    private static boolean areOfOneStem(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int shared = 0;
        while (shared < shorter && first.charAt(shared) == second.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_WORD && shared >= STEM * shorter;
    }
}
