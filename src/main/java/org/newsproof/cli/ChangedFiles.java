package org.newsproof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of a Git repository that are not as they were: committed, staged, not staged and untracked ones (but for those that Git is to ignore).
 * Asks the program {@code git}, never through a shell.
 */
final class ChangedFiles {
    private final Set<Path> files;

    private ChangedFiles(Set<Path> files) {
        this.files = Set.copyOf(files);
    }

    /**
     * The files below a working folder's repository that changed.
     *
     * @param ref a commit, branch or tag; never read as an option
     * @throws UsageException when there is no repository or no such commit
     */
    static ChangedFiles since(String ref, Path workingFolder) throws IOException {
        String option = "--changed-since " + ref + ": ";
        if (ref.startsWith("-") || ref.isBlank()) {
            throw new UsageException(option + "a commit, branch or tag is wanted");
        }
        Answer top = git(workingFolder, "rev-parse", "--show-toplevel");
        if (top.code() != 0) {
            throw new UsageException(option + "the working folder is in no Git repository");
        }
        Path root = Path.of(top.text().replaceFirst("\\R$", ""));
        Answer commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
        if (commit.code() != 0) {
            throw new UsageException(option + "there is no such commit, branch or tag");
        }
        Set<Path> files = new HashSet<>();
        String before = commit.text().strip();
        paths(git(root, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--diff-filter=d", "--end-of-options", before, "--"))
                .forEach(path -> files.add(root.resolve(path)));
        paths(git(root, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--")).forEach(path -> files.add(root.resolve(path)));
        return new ChangedFiles(real(files));
    }

    /** Whether a file changed; one that is not there did not. */
    boolean contains(Path file) {
        try {
            return files.contains(file.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static Set<Path> real(Set<Path> files) {
        Set<Path> real = new HashSet<>();
        for (Path file : files) {
            try {
                real.add(file.toRealPath());
            } catch (IOException gone) {
                // a link that leads nowhere is no article
            }
        }
        return real;
    }

    private record Answer(int code, String text) {}

    private static List<String> paths(Answer answer) throws IOException {
        if (answer.code() != 0) {
            throw new IOException("git cannot tell what changed");
        }
        return Arrays.stream(answer.text().split("\0")).filter(path -> !path.isEmpty()).toList();
    }

    private static Answer git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false")); // which would run a program that the repository names
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UsageException("--changed-since needs the program git, which cannot be started");
        }
        try {
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }
}
