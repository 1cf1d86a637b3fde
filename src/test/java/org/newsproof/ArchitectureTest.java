package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of the house that can be read off the sources. */
class ArchitectureTest {
    private static final String MAIN = "src/main/java/org/newsproof";
    private static final String ROOT_PACKAGE = "";
    private static final Set<String> BEFORE_RULES = Set.of("document", "analysis", "lexicon", "claim", "finding");
    private static final Set<String> BEFORE_FAMILIES = Set.of("document", "analysis", "lexicon", "claim", "finding", "rule");
    /** Each package with those of ours that it may use; the one way is from the first lines to the last. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("document", Set.of()),
            Map.entry("finding", Set.of("document")),
            Map.entry("lexicon", Set.of()),
            Map.entry("analysis", Set.of("document")),
            Map.entry("claim", Set.of("document", "analysis", "lexicon")),
            Map.entry("rule", BEFORE_RULES),
            Map.entry("grammar", Set.of("document", "analysis", "lexicon", "claim", "finding", "rule", "inference")),
            Map.entry("redundancy", BEFORE_FAMILIES),
            Map.entry("artefact", BEFORE_FAMILIES),
            Map.entry("inference", Set.of()),
            Map.entry("contradiction", Set.of("document", "analysis", "lexicon", "claim", "finding", "rule", "inference")),
            Map.entry("consistency", BEFORE_FAMILIES),
            Map.entry("translation", BEFORE_FAMILIES),
            Map.entry("policy", Set.of("document", "finding", "lexicon", "rule")),
            Map.entry("report", Set.of("document", "finding", "claim", "policy")),
            Map.entry(ROOT_PACKAGE, Set.of(
                    "document", "analysis", "lexicon", "claim", "finding", "rule", "grammar", "redundancy", "artefact", "contradiction", "consistency", "translation")),
            Map.entry("cli", Set.of("document", "lexicon", "claim", "finding", "rule", "grammar", "policy", "report", ROOT_PACKAGE)));
    /** What begins a name of a library or of the outside world, with the packages that may know of it. */
    private static final Map<String, Set<String>> KNOWN_TO = Map.ofEntries(
            Map.entry("opennlp.", Set.of("analysis", "grammar")),
            Map.entry("org.languagetool.", Set.of("grammar")),
            Map.entry("morfologik.", Set.of("analysis")),
            Map.entry("ai.onnxruntime.", Set.of("inference")),
            Map.entry("picocli.", Set.of("cli")),
            Map.entry("com.fasterxml.jackson.", Set.of("document", "report", "cli")),
            Map.entry("org.jsoup.", Set.of("document.format")),
            Map.entry("org.commonmark.", Set.of("document.format")),
            Map.entry("javax.xml.stream.", Set.of("document.format", "report.exchange")),
            Map.entry("org.yaml.snakeyaml.", Set.of("lexicon")),
            Map.entry("com.github.difflib.", Set.of("report")),
            Map.entry("gg.jte.", Set.of("report.html")),
            Map.entry("System.exit", Set.of("cli")),
            Map.entry("System.getenv", Set.of("cli")),
            Map.entry("System.out", Set.of("cli")));
    private static final Pattern OURS = Pattern.compile("\\borg\\.newsproof\\.(?:([a-z]+)\\.)?(?:[a-z]+\\.)*[A-Z]");
    private static final Pattern NAMED_TYPE = Pattern.compile(
            "^\\s*(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed)\\s+)*(?:class|@?interface|enum|record)\\s+(\\w+)", Pattern.MULTILINE);
    private static final Pattern WORD_OF_NAME = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])");
    private static final Set<String> SAYS_NOTHING = Set.of("Util", "Utils", "Helper", "Helpers", "Manager", "Common", "Base", "Abstract", "Impl", "Info");
    private static final Pattern TEST_METHOD = Pattern.compile("@(?:Test|TestFactory|ParameterizedTest)\\b[^{;]*?\\b(\\w+)\\(");
    private static final int LONGEST_FILE = 300;
    /** How the comment above a longer class begins to say why it is one. */
    private static final String REASON_FOR_LENGTH = "One file because";

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        List<String> wrong = new ArrayList<>();
        sources((file, source) -> {
            String user = room(file);
            Matcher used = OURS.matcher(withoutComments(source));
            while (used.find()) {
                String room = used.group(1) == null ? ROOT_PACKAGE : used.group(1);
                if (!room.equals(user) && !MAY_USE.getOrDefault(user, Set.of()).contains(room)) {
                    wrong.add(ProjectFiles.shown(file) + " uses the package '" + room + "'");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> unplaced = new TreeSet<>();
        sources((file, source) -> unplaced.add(room(file)));
        unplaced.removeAll(MAY_USE.keySet());
        assertEquals(Set.of(), unplaced);
    }

    @Test
    void theOrderHasNoCircle() {
        Map<String, Set<String>> left = new LinkedHashMap<>(MAY_USE);
        int before;
        do {
            before = left.size();
            left.entrySet().removeIf(entry -> entry.getValue().stream().noneMatch(left::containsKey));
        } while (left.size() < before);
        assertEquals(Map.of(), left);
    }

    @Test
    void librariesAndTheOutsideStayBehindFewPackages() {
        List<String> wrong = new ArrayList<>();
        sources((file, source) -> KNOWN_TO.forEach((beginning, rooms) -> {
            boolean named = Pattern.compile("(?<![\\w.])" + Pattern.quote(beginning)).matcher(withoutComments(source)).find();
            if (named && !rooms.contains(room(file)) && !rooms.contains(packageOf(file))) {
                wrong.add(ProjectFiles.shown(file) + " names " + beginning);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesOfTypesSayWhatTheyAre() {
        List<String> wrong = new ArrayList<>();
        ProjectFiles.endingIn(".java", "src").forEach(file -> {
            Matcher type = NAMED_TYPE.matcher(ProjectFiles.text(file));
            while (type.find()) {
                String name = type.group(1);
                if (Character.isDigit(name.charAt(name.length() - 1)) || WORD_OF_NAME.matcher(name).results().anyMatch(word -> SAYS_NOTHING.contains(word.group()))) {
                    wrong.add(ProjectFiles.shown(file) + ": " + name);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesOfTestsAreSentences() {
        List<String> wrong = new ArrayList<>();
        ProjectFiles.endingIn(".java", "src/test").forEach(file -> {
            Matcher method = TEST_METHOD.matcher(ProjectFiles.text(file));
            while (method.find()) {
                if (method.group(1).matches("test.*|.*Test(?:[A-Z].*|s?)")) {
                    wrong.add(ProjectFiles.shown(file) + ": " + method.group(1));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageSaysWhatItIsAndThatItHasNoNulls() {
        Set<Path> folders = new TreeSet<>();
        sources((file, source) -> folders.add(file.getParent()));
        List<String> wrong = new ArrayList<>();
        Set<Path> described = new TreeSet<>();
        sources((file, source) -> {
            if (file.endsWith("package-info.java")) {
                described.add(file.getParent());
                if (!source.startsWith("/** ") || !source.contains("@NullMarked")) {
                    wrong.add(ProjectFiles.shown(file));
                }
            }
        });
        assertEquals(folders, described);
        assertEquals(List.of(), wrong);
    }

    @Test
    void filesAreShortOrSayWhyTheyAreNot() {
        List<String> wrong = new ArrayList<>();
        sources((file, source) -> {
            long lines = source.lines().count();
            Matcher type = NAMED_TYPE.matcher(source);
            String top = type.find() ? source.substring(0, type.start()) : "";
            if (lines > LONGEST_FILE && !top.replaceAll("\\s*\\n \\*\\s*", " ").contains(REASON_FOR_LENGTH)) {
                wrong.add(ProjectFiles.shown(file) + " has " + lines + " lines and no '" + REASON_FOR_LENGTH + " ...' above its class");
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void theSourcesAreFound() {
        assertNotEquals(List.of(), ProjectFiles.endingIn(".java", MAIN));
    }

    private static void sources(BiConsumer<Path, String> reader) {
        ProjectFiles.endingIn(".java", MAIN).forEach(file -> reader.accept(file, ProjectFiles.text(file)));
    }

    /** The package below ours, such as {@code report.html}. */
    private static String packageOf(Path file) {
        return ProjectFiles.ROOT.resolve(MAIN).relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.');
    }

    /** The first part of the package: {@code report.html} belongs to {@code report}. */
    private static String room(Path file) {
        return packageOf(file).split("\\.")[0];
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<!:)//.*$", "");
    }
}
