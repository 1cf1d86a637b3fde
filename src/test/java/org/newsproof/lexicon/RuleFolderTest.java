package org.newsproof.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    @TempDir
    Path folder;

    @Test
    void holdsTheYamlFilesInTheOrderOfTheirPaths() throws IOException {
        write("style/b.yaml", "b");
        write("lexicon/a.yaml", "a");
        write("style/notes.md", "notes");
        write("style/.b.yaml", "an editor's copy");
        RuleFolder rules = RuleFolder.of(folder, "house");
        assertEquals(List.of("lexicon/a.yaml", "style/b.yaml"), List.copyOf(rules.files().keySet()));
        assertEquals("b", rules.files().get("style/b.yaml"));
        assertEquals("house/style/b.yaml", rules.shown("style/b.yaml"));
    }

    @Test
    void changesItsVersionWithAnyFile() throws IOException {
        write("style/b.yaml", "b");
        String before = RuleFolder.of(folder, "house").version();
        assertEquals(before, RuleFolder.of(folder, "elsewhere/").version());
        write("style/b.yaml", "b ");
        assertNotEquals(before, RuleFolder.of(folder, "house").version());
    }

    @Test
    void tellsAllFilesThatItCannotTake() throws IOException {
        write("style/b.yml", "id: style.b");
        Files.write(folder.resolve("style/a.yaml"), new byte[] {'i', (byte) 0xe9, ':'});
        RuleFileException e = assertThrows(RuleFileException.class, () -> RuleFolder.of(folder, "house"));
        assertEquals(
                List.of("house/style/a.yaml:1:1: is not UTF-8", "house/style/b.yml:1:1: is not read: the names of rule files end in .yaml"),
                e.mistakes());
    }

    @Test
    void findsTheRulesThatComeWithTheProgram() {
        assertTrue(RuleFolder.bundled().files().containsKey("redundancy/conjoined-repeat.yaml"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
