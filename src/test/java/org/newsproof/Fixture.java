package org.newsproof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsproof.document.Span;

/** An article of {@code fixtures} with the defects that it was given, all of which have to be found, and nothing else. */
record Fixture(String name, String text, List<Expected> expected) {
    private static final String TEXT = ".txt";
    private static final String SIDECAR = ".expected.json";

    /** A defect: the rule that finds it, its words, and the words of the other places that prove it. */
    record Expected(String rule, Span span, List<Span> related) {}

    /** All fixtures; one without an {@code .expected.json} beside it has no defect. */
    static Stream<Fixture> all() {
        return ProjectFiles.endingIn(TEXT, "fixtures").stream().map(Fixture::read);
    }

    private static Fixture read(Path file) {
        String text = ProjectFiles.text(file);
        List<Expected> expected = new ArrayList<>();
        Path sidecar = file.resolveSibling(file.getFileName().toString().replace(TEXT, SIDECAR));
        if (Files.exists(sidecar)) {
            for (JsonNode defect : json(sidecar).required("expected")) {
                List<Span> related = new ArrayList<>();
                defect.path("related").forEach(words -> related.add(span(sidecar, text, words.textValue())));
                expected.add(new Expected(defect.required("rule").textValue(), span(sidecar, text, defect.required("text").textValue()), related));
            }
        }
        return new Fixture(ProjectFiles.shown(file), text, expected);
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Span span(Path sidecar, String text, String words) {
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new IllegalArgumentException(sidecar + ": '" + words + "' must occur exactly once in the article");
        }
        return Span.of(start, start + words.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
