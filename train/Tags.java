import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Analyzer;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Document;

/** Prints the sentences of pairs/ that are good English (its premises), a token a line: text, part of speech, lemma, 1 after a space. */
public class Tags {
    public static void main(String[] folders) throws IOException {
        Analyzer analyzer = Analyzer.load();
        try (Stream<Path> files = Files.list(Path.of(folders[0]))) {
            for (Path file : files.sorted().toList()) {
                List<String> premises = Files.readAllLines(file).stream().filter(line -> line.startsWith("P: ") && !line.startsWith("P: @")).distinct().toList();
                for (String premise : premises) {
                    Analysis analysis = analyzer.analyze(Document.of("premise", premise.substring(3)));
                    analysis.sentences().forEach(Tags::print);
                }
            }
        }
    }

    private static void print(Sentence sentence) {
        int end = -1;
        for (Token token : sentence.tokens()) {
            System.out.println(String.join("\t", token.text(), token.pos().toString(), token.lemma(), token.span().start() == end ? "0" : "1"));
            end = token.span().end();
        }
        System.out.println();
    }
}
