package org.newsproof.cli;

import java.util.List;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.format.InputFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command reads. */
final class Inputs {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = {"files, folders of them (with all folders below), patterns in quotes such as 'articles/**/*.html', or - for standard input", "Read are text, Markdown, HTML, DOCX, ODT, NewsML-G2, NITF, ninjs, XLIFF, TMX and JSON lines, by the ending of their names, and all of them as .gz."})
    private List<String> names = List.of();

    @Option(names = "--input-format", paramLabel = "NAME", description = "what standard input is: text (default), markdown, html, docx, odt, newsml, nitf, ninjs, xliff, tmx or jsonl")
    private String standardFormat = InputFormat.TEXT.key();

    /** Reads the inputs. */
    DocumentReader reader(Surroundings surroundings) {
        return new DocumentReader(surroundings.workingFolder(), surroundings.in()).withStandardInput(format());
    }

    private InputFormat format() {
        return InputFormat.byKey(standardFormat)
                .orElseThrow(() -> new UsageException("--input-format " + standardFormat + ": there is no such format; there are " + InputFormat.keys()));
    }

    /** @throws UsageException when they cannot be meant so */
    List<String> names() {
        if (names.contains("")) {
            throw new UsageException("an INPUT is empty; name a file or folder, or - for standard input");
        }
        if (names.stream().filter("-"::equals).count() > 1) {
            throw new UsageException("standard input (-) can be read only once");
        }
        if (format() != InputFormat.TEXT && !names.contains("-")) {
            throw new UsageException("--input-format is for standard input (-); files are read by the endings of their names");
        }
        return List.copyOf(names);
    }
}
