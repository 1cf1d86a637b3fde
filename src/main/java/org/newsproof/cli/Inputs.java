package org.newsproof.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The articles that a command reads. */
final class Inputs {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "text files, .jsonl files of documents, folders of both (with all folders below), or - for standard input")
    private List<String> names = List.of();

    /** @throws UsageException when they cannot be meant so */
    List<String> names() {
        if (names.contains("")) {
            throw new UsageException("an INPUT is empty; name a file or folder, or - for standard input");
        }
        if (names.stream().filter("-"::equals).count() > 1) {
            throw new UsageException("standard input (-) can be read only once");
        }
        return List.copyOf(names);
    }
}
