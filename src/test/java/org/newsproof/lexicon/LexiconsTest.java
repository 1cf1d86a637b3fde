package org.newsproof.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconsTest {
    @TempDir
    Path folder;

    @Test
    void givesAListByLexiconAndKey() throws IOException {
        Lexicons lexicons = lexicons("titles", "titles: [President, Mayor]\nmale: [King]\n");
        assertEquals(List.of("King"), lexicons.list("titles.male"));
        assertEquals(List.of("President", "Mayor"), lexicons.list("titles"));
        assertEquals(Set.of("president", "mayor"), lexicons.lowerCaseSet("titles"));
        assertTrue(lexicons.hasList("titles.male"));
        assertFalse(lexicons.hasList("titles.female"));
        assertFalse(lexicons.hasList("ships"));
    }

    @Test
    void takesALaterFoldersFileInsteadOfAnEarlierOnes() throws IOException {
        RuleFolder own = folder("own", "titles", "titles: [President]\nmale: [King]\n");
        RuleFolder house = folder("house", "titles", "titles: [Chair]\n");
        Lexicons lexicons = new Lexicons(List.of(own, house));
        assertEquals(List.of("Chair"), lexicons.list("titles"));
        assertFalse(lexicons.hasList("titles.male"));
        assertEquals(List.of("titles"), lexicons.names());
    }

    @Test
    void saysWhichListIsMissing() throws IOException {
        Lexicons lexicons = lexicons("titles", "titles: [President]\n");
        assertEquals(List.of("own/lexicon/titles.yaml:1:1: has no list 'female'"), mistakes(lexicons, "titles.female"));
        assertEquals(List.of("rules/lexicon/ships.yaml: there is no such lexicon"), mistakes(lexicons, "ships"));
    }

    @Test
    void saysWhereAListIsNone() throws IOException {
        assertEquals(List.of("own/lexicon/titles.yaml:1:9: a list is wanted here"), mistakes(lexicons("titles", "titles: President\n"), "titles"));
        assertEquals(
                List.of("own/lexicon/titles.yaml:1:14: a text is wanted here"),
                mistakes(lexicons("titles", "male: [King, [Prince]]\n"), "titles.male"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"titles: [", "titles: [a]\ntitles: [b]\n", ""})
    void refusesAFileThatIsNotSound(String content) throws IOException {
        Lexicons lexicons = lexicons("titles", content);
        assertTrue(mistakes(lexicons, "titles").get(0).startsWith("own/lexicon/titles.yaml:"));
        assertThrows(RuleFileException.class, () -> lexicons.file("titles"));
    }

    private static List<String> mistakes(Lexicons lexicons, String reference) {
        return assertThrows(RuleFileException.class, () -> lexicons.list(reference)).mistakes();
    }

    private Lexicons lexicons(String name, String content) throws IOException {
        return new Lexicons(List.of(folder("own", name, content)));
    }

    private RuleFolder folder(String shownAs, String name, String content) throws IOException {
        Path lexicon = Files.createDirectories(folder.resolve(shownAs).resolve("lexicon"));
        Files.writeString(lexicon.resolve(name + ".yaml"), content);
        return RuleFolder.of(folder.resolve(shownAs), shownAs);
    }
}
