package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Frame;
import org.newsproof.claim.Mention;
import org.newsproof.document.Document;

/** The example sentences of {@code rules/frames}: the roles that they name are filled as they say. */
class FrameFilesTest {

    @TestFactory
    Stream<DynamicContainer> exampleSentencesFillTheirRoles() {
        return SharedNewsproof.INSTANCE.claimReader().catalogue().stream().map(frame -> DynamicContainer.dynamicContainer(
                "rules/frames/" + frame.id() + ".yaml",
                frame.examples().stream().map(example -> DynamicTest.dynamicTest(
                        "line " + example.line() + ": " + example.text(),
                        () -> fillsRoles(frame, example)))));
    }

    private static void fillsRoles(Frame frame, Frame.Example example) {
        List<Map<String, String>> read = SharedNewsproof.INSTANCE.read(Document.of("example", example.text())).claims().all().stream()
                .filter(claim -> claim.frame().id().equals(frame.id()))
                .map(FrameFilesTest::names)
                .toList();
        boolean filled = read.stream().anyMatch(names -> names.entrySet().containsAll(example.roles().entrySet()));
        assertTrue(filled, () -> "wanted " + new TreeMap<>(example.roles()) + ", read " + read);
    }

    private static Map<String, String> names(Claim claim) {
        Map<String, String> names = new TreeMap<>();
        claim.roles().forEach((role, mentions) -> names.put(role, mentions.stream().map(Mention::name).collect(Collectors.joining(" and "))));
        return names;
    }
}
