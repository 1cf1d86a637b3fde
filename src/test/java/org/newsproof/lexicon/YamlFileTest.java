package org.newsproof.lexicon;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

    @Test
    void givesTextsListsAndMappingsAsTheyStandInTheFile() {
        Located root = root("words: [off, 0.50, \u00e9t\u00e9]\nrules:\n  a.b: error\n  c.d: 'on'\n");
        assertEquals(List.of("off", "0.50", "\u00e9t\u00e9"), root.texts("words"));
        assertEquals(List.of("a.b", "c.d"), root.value("rules").orElseThrow().keys().stream().map(Located::text).toList());
        assertEquals(Optional.of("on"), root.value("rules").orElseThrow().text("c.d"));
        assertEquals(List.of(), root.texts("missing"));
        assertEquals(Optional.empty(), root.text("missing"));
    }

    @Test
    void knowsThePlaceOfEachValue() {
        Located word = root("# words\nwords:\n  - \uD83D\uDE80\n  -   rocket\n").value("words").orElseThrow().items().get(1);
        assertEquals("4:7", word.line() + ":" + word.column());
    }

    @Test
    void tellsMistakesInTheOrderOfTheFileAndEachOnce() {
        YamlFile file = YamlFile.read("rules/a.yaml", "id: x\nwhy:\n  - y\nwords: z\n");
        Located root = file.root().orElseThrow();
        assertEquals(List.of(), root.texts("words"));
        assertEquals("", root.requiredText("why"));
        assertEquals("", root.requiredText("why"));
        assertEquals("", root.requiredText("source"));
        assertEquals(List.of(), root.value("id").orElseThrow().keys());
        List<String> mistakes = List.of(
                "rules/a.yaml:1:1: 'source' is missing",
                "rules/a.yaml:1:5: a mapping of keys to values is wanted here",
                "rules/a.yaml:3:3: a text is wanted here",
                "rules/a.yaml:4:8: a list is wanted here");
        assertEquals(mistakes, file.mistakes());
        RuleFileException e = assertThrows(RuleFileException.class, file::refuseMistakes);
        assertEquals(mistakes, e.mistakes());
        assertEquals(String.join("\n", mistakes), e.getMessage());
    }

    @Test
    void takesAnEmptyTextForAMistakeWhereOneIsRequired() {
        YamlFile file = YamlFile.read("a.yaml", "id:\nwhy: ' '\n");
        file.root().orElseThrow().requiredText("id");
        file.root().orElseThrow().requiredText("why");
        assertEquals(List.of("a.yaml:1:4: 'id' is empty", "a.yaml:2:6: 'why' is empty"), file.mistakes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "empty file | `` | 1:1: the file is empty",
        "nothing but a comment | # words | 1:1: the file is empty",
        "a key twice | `id: a\nwhy: b\nid: c` | 3:1: the key 'id' is there twice",
        "a key twice, deeper | `rules:\n  - {a: 1, a: 2}` | 2:12: the key 'a' is there twice",
        "a colon in a text | `why: said: no` | 1:10: not YAML: mapping values are not allowed here",
        "a tab | `rules:\n\ta: 1` | 2:1: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
        "an open bracket | `a: [b` | 1:6: not YAML: expected ',' or ']', but got <stream end>",
        "an open quotation | `a: \"b` | 1:6: not YAML: found unexpected end of stream",
        "two documents | `a: b\n---\nc: d` | 2:1: not YAML: but found another document",
        "a control character | `id: a\nwhy: \u00e9\u0007` | 2:7: not YAML: the character U+0007 is not allowed"
    })
    void tellsWhereAFileIsNotYaml(String what, String content, String mistake) {
        YamlFile file = YamlFile.read("a.yaml", content.translateEscapes());
        assertEquals(List.of("a.yaml:" + mistake), file.mistakes());
        assertThrows(RuleFileException.class, file::refuseMistakes);
    }

    @Test
    void endsOnAFileThatHoldsItself() {
        YamlFile file = YamlFile.read("a.yaml", "a: &x [1, *x]\nb: *x\n");
        assertDoesNotThrow(file::refuseMistakes);
    }

    private static Located root(String content) {
        return YamlFile.read("a.yaml", content).root().orElseThrow();
    }
}
