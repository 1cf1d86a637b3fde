package org.newsproof.grammar.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.lexicon.RuleFileException;

/**
 * What Newsproof makes of each check of LanguageTool, and how each did on marked articles. As a file: lines of words with tabs between
 * them, by id, under a head: {@code id category state by}, {@code NAME_found NAME_right} for each data, {@code reason}. Immutable.
 */
public final class CheckTable {
    private static final List<String> FIRST = List.of("id", "category", "state", "by");
    private static final String LAST = "reason";
    private static final String FOUND = "_found";
    private static final String RIGHT = "_right";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final List<String> data;
    private final SortedMap<String, CheckRow> rows;

    CheckTable(List<String> data, SortedMap<String, CheckRow> rows) {
        this.data = List.copyOf(data);
        this.rows = new TreeMap<>(rows);
    }

    /** A table without any check or data. */
    public static CheckTable empty() {
        return new CheckTable(List.of(), new TreeMap<>());
    }

    /**
     * Reads a table.
     *
     * @param shownAs how people know the file
     * @throws RuleFileException with all mistakes, each with its line
     */
    public static CheckTable read(String shownAs, String content) {
        List<String> lines = content.lines().toList();
        List<String> data = data(lines.isEmpty() ? "" : lines.get(0))
                .orElseThrow(() -> new RuleFileException(List.of(shownAs + ":1:1: is not the head of a table of checks; wanted is: " + head(List.of("DATA")).replace('\t', ' '))));
        SortedMap<String, CheckRow> rows = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String place = shownAs + ":" + (i + 1) + ":1: ";
            try {
                CheckRow row = row(data, lines.get(i));
                if (rows.putIfAbsent(row.id(), row) != null) {
                    mistakes.add(place + row.id() + " stands in an earlier line too");
                }
            } catch (IllegalArgumentException e) {
                mistakes.add(place + e.getMessage());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new RuleFileException(mistakes);
        }
        return new CheckTable(data, rows);
    }

    private static Optional<List<String>> data(String head) {
        List<String> data = Arrays.stream(head.split("\t")).filter(cell -> cell.endsWith(FOUND)).map(cell -> cell.substring(0, cell.length() - FOUND.length())).toList();
        return head(data).equals(head) ? Optional.of(data) : Optional.empty();
    }

    private static CheckRow row(List<String> data, String line) {
        String[] cells = line.split("\t", -1);
        int wanted = FIRST.size() + 2 * data.size() + 1;
        if (cells.length != wanted) {
            throw new IllegalArgumentException("has " + cells.length + " columns, wanted are " + wanted);
        }
        CheckState state = CheckState.byKey(cells[2]).orElseThrow(() -> new IllegalArgumentException("the state is '" + cells[2] + "', wanted is on, note or off"));
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < data.size(); i++) {
            int column = FIRST.size() + 2 * i;
            tallies.put(data.get(i), new Tally(number(cells[column]), number(cells[column + 1])));
        }
        String reason = cells[wanted - 1];
        if (!Reason.isKnown(reason)) {
            throw new IllegalArgumentException("the reason '" + reason + "' begins with none of: " + Reason.all());
        }
        return new CheckRow(cells[0], cells[1], new CheckUse(state, cells[3]), tallies, reason);
    }

    private static int number(String cell) {
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            throw new IllegalArgumentException("'" + cell + "' is no number of findings");
        }
        return Integer.parseInt(cell);
    }

    /** The names of the data that the checks were measured on. */
    public List<String> data() {
        return data;
    }

    /** By the ids of the checks. */
    public SortedMap<String, CheckRow> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** The table as a file. */
    public String text() {
        StringBuilder text = new StringBuilder(head(data)).append('\n');
        rows.values().forEach(row -> {
            text.append(String.join("\t", row.id(), row.category(), row.use().state().key(), row.use().by()));
            data.forEach(name -> {
                Tally tally = row.tallies().getOrDefault(name, Tally.NONE);
                text.append('\t').append(tally.found()).append('\t').append(tally.right());
            });
            text.append('\t').append(row.reason()).append('\n');
        });
        return text.toString();
    }

    private static String head(List<String> data) {
        List<String> head = new ArrayList<>(FIRST);
        data.forEach(name -> head.addAll(List.of(name + FOUND, name + RIGHT)));
        head.add(LAST);
        return String.join("\t", head);
    }
}
