package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.ProjectFiles;
import org.yaml.snakeyaml.Yaml;

/** The recipes of {@code docs/ci} do what they say: their shell lines run in a repository, and what they start is a check that fails when it should. */
class CiRecipesTest {
    /** Writes its arguments down, one a line, instead of checking. */
    private static final String STUB = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$STARTED\"\n";
    private static final String STRICT = "fail-on: warning\n";

    @TempDir
    Path folder;

    private WorkingFolder working;
    private String base = "";

    @BeforeEach
    void changesAnArticleOnABranch() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the recipes are for bash");
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Files.writeString(programs.resolve("newsproof"), STUB);
        Files.setPosixFilePermissions(programs.resolve("newsproof"), PosixFilePermissions.fromString("rwxr-xr-x"));
        working = new WorkingFolder(folder.toRealPath().resolve("site"));
        working.write("newsproof.yaml", STRICT);
        working.write("articles/old.txt", "Ships wait in the the bay.\n");
        working.write("articles/a.txt", "All is well.\n");
        run("git init -q -b main && git add -A && git -c user.name=Desk -c user.email=desk@example.org commit -qm first && git remote add origin .");
        base = run("git rev-parse HEAD").strip();
        working.write("articles/a.txt", "<!-- newsproof allow redundancy: my own gate -->\nAll is well in the the bay.\n");
        working.write("newsproof.yaml", "rules: {redundancy.repeated-word: off}\n");
        run("git checkout -q -b change && git add -A && git -c user.name=Desk -c user.email=desk@example.org commit -qm second");
    }

    @Test
    void gitHubTakesTheGateFromTheBase() throws IOException {
        Map<?, ?> job = map(map(yaml("github-actions.yml").get("jobs")).get("check"));
        List<String> scripts = ((List<?>) job.get("steps")).stream().map(step -> map(step).get("run")).filter(String.class::isInstance).map(String.class::cast).toList();
        assertEquals(3, scripts.size());
        for (String script : scripts) {
            run(script);
        }
        failsForTheArticleThatChanged();
    }

    @Test
    void gitLabTakesTheGateFromTheBase() throws IOException {
        Map<?, ?> job = map(yaml("gitlab-ci.yml").get("newsproof"));
        accepts(lines(job.get("before_script")));
        run(lines(job.get("script")));
        failsForTheArticleThatChanged();
    }

    @Test
    void jenkinsTakesTheGateFromTheBase() throws IOException {
        Matcher shell = Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL).matcher(recipe("Jenkinsfile"));
        assertTrue(shell.find());
        run(shell.group(1));
        failsForTheArticleThatChanged();
    }

    @Test
    void theHookChecksOnlyWhenAnArticleIsCommitted() throws IOException {
        String hook = recipe("pre-commit");
        run(hook);
        assertTrue(Files.notExists(folder.resolve("started")));
        working.write("articles/new.txt", "Ships wait in the the bay.\n");
        run("git add -A");
        run(hook);
        assertEquals(List.of("check", "--format", "console", "--changed-since", "HEAD", "articles/"), started());
        assertTrue(Files.isExecutable(ProjectFiles.ROOT.resolve("docs/ci/pre-commit")));
    }

    /** By the settings of the base, whatever the branch says in its own settings and in the article. */
    private void failsForTheArticleThatChanged() throws IOException {
        Ran ran = Ran.in(working.path(), Stream.concat(started().stream(), Stream.of("--format", "console")).toArray(String[]::new));
        assertTrue(ran.out().startsWith("articles/a.txt\n  2:16  warning  'the the'"), ran.out() + ran.err());
        assertTrue(ran.out().endsWith("1 warning in 1 article (7 words); 1 allow comment ignored\nexit code 1: there is something at or above 'warning'\n"), ran.out());
    }

    private List<String> started() throws IOException {
        return Files.readAllLines(folder.resolve("started"));
    }

    private static Map<?, ?> yaml(String name) {
        return map(new Yaml().load(recipe(name)));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static String lines(Object script) {
        return String.join("\n", ((List<?>) script).stream().map(String.class::cast).toList());
    }

    private static String recipe(String name) {
        return ProjectFiles.text(ProjectFiles.ROOT.resolve("docs/ci").resolve(name));
    }

    private void accepts(String script) throws IOException {
        bash(List.of("-n", "-c", script));
    }

    private String run(String script) throws IOException {
        return bash(List.of("-e", "-c", script));
    }

    private String bash(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/bash"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(working.path().toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of(
                "PATH", folder.resolve("programs") + ":" + System.getenv("PATH"),
                "STARTED", folder.resolve("started").toString(),
                "BASE", base,
                "CI_MERGE_REQUEST_DIFF_BASE_SHA", base,
                "CHANGE_TARGET", "main",
                "RUNNER_TEMP", folder.resolve("runner").toString(),
                "GITHUB_WORKSPACE", folder.toString(),
                "GITHUB_PATH", folder.resolve("paths").toString()));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            assertEquals(0, process.waitFor(), said);
            return said;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
