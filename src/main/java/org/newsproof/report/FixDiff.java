package org.newsproof.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Origin;
import org.newsproof.policy.Repair;

/**
 * What fixes change, as a unified diff of each article's lines. The diffs of text files are such as {@code patch -p1} takes; those of
 * JSON lines are of a document's fields, for a person.
 */
public final class FixDiff implements Report {
    private static final int LINES_AROUND = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private final Appendable out;
    private final Appendable notice;
    private final boolean terminal;

    /**
     * @param notice for a last line that is no part of the diff
     * @param terminal whether a person sees it at once, so that nothing in it may steer the terminal
     */
    public FixDiff(Appendable out, Appendable notice, boolean terminal) {
        this.out = out;
        this.notice = notice;
        this.terminal = terminal;
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        Repair repair = article.repair();
        for (Field field : List.of(Field.HEADLINE, Field.TEXT)) {
            List<String> before = lines(repair.original(), field);
            List<String> after = lines(repair.document(), field);
            if (!before.equals(after)) {
                String name = TerminalText.of(name(repair.original(), field));
                for (String line : UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, before, DiffUtils.diff(before, after), LINES_AROUND)) {
                    write(line);
                }
            }
        }
    }

    private static String name(Document document, Field field) {
        boolean whole = document.origin().filter(Origin.Whole.class::isInstance).isPresent();
        return whole ? document.id() : document.id() + " (" + field.key() + ")";
    }

    private static List<String> lines(Document document, Field field) {
        String text = document.field(field).orElse("");
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + NO_LINE_END);
        }
        return lines;
    }

    private void write(String line) throws IOException {
        for (String one : line.split("\n")) {
            out.append(terminal ? TerminalText.of(one.endsWith("\r") ? one.substring(0, one.length() - 1) : one) : one).append('\n');
        }
    }

    @Override
    public void add(InputError error) {}

    @Override
    public void finish(Summary summary) throws IOException {
        notice.append(summary.fixes() == 1 ? "1 fix" : summary.fixes() + " fixes").append(" in ").append(Count.of(summary.documents(), "article"))
                .append("; nothing is written").append(System.lineSeparator());
    }

    @Override
    public void close() {}
}
