package org.newsproof.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.ConsoleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Staging;
import org.newsproof.report.Summary;

/** The console report without colours in a file, which keeps its old contents until the new report is whole. */
final class ConsoleFile implements Report {
    private final Path path;
    private final Optional<Staging> staging;
    private final BufferedWriter writer;
    private final ConsoleReport report;

    ConsoleFile(Path given) throws IOException {
        if (Files.isDirectory(given)) {
            throw new IOException(given + " is a folder; this report needs the name of a file");
        }
        path = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath(); // a link goes on pointing to its file
        boolean isDevice = Files.exists(path) && !Files.isRegularFile(path); // moving a file there would put an end to it
        staging = isDevice ? Optional.empty() : Optional.of(Staging.in(path.getParent()));
        writer = Files.newBufferedWriter(staging.map(folder -> folder.file(name())).orElse(path));
        report = new ConsoleReport(writer, false);
    }

    private String name() {
        return path.getFileName().toString();
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        report.add(article);
    }

    @Override
    public void add(InputError error) throws IOException {
        report.add(error);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        report.finish(summary);
        writer.close();
        if (staging.isPresent()) {
            staging.get().move(name(), path);
        }
    }

    @Override
    public void close() throws IOException {
        try (writer) {
            if (staging.isPresent()) {
                staging.get().close();
            }
        }
    }
}
