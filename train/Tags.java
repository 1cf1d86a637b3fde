import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsproof.analysis.Analyzer;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Document;

/** Prints the sentences of pairs/ and articles/ that are good English (premises and articles), a token a line: text, part of speech, lemma, 1 after a space. */
public class Tags {
    private static final Analyzer ANALYZER = Analyzer.load();

    public static void main(String[] folders) throws IOException {
        for (Path file : files(folders[0])) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("P: ") && !line.startsWith("P: @"))
                    .distinct()
                    .forEach(premise -> print(premise.substring(3)));
        }
        for (Path file : files(folders[1])) {
            for (String article : Files.readString(file).split("(?m)^=== .*")) {
                print(article.split("(?m)^---", 2)[0].strip().replaceAll("\n+", "\n\n"));
            }
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }

    private static void print(String text) {
        ANALYZER.analyze(Document.of("text", text)).sentences().forEach(Tags::print);
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
