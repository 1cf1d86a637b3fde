package org.newsproof.grammar.languagetool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table of checks after it was measured anew: reasons are kept, all else is of now. Tells what is other than before. */
public final class TableUpdate {
    private final CheckTable before;
    private final CheckTable now;

    /**
     * @param categories those of all checks that there are
     * @param uses those of the checks that are not off
     * @param measured the tallies of the checks that fired, by the name of the data
     */
    public TableUpdate(CheckTable before, Map<String, String> categories, Map<String, CheckUse> uses, Map<String, Map<String, Tally>> measured) {
        SortedMap<String, CheckRow> rows = new TreeMap<>();
        categories.forEach((id, category) -> {
            Map<String, Tally> tallies = new LinkedHashMap<>();
            measured.forEach((data, fired) -> tallies.put(data, fired.getOrDefault(id, Tally.NONE)));
            CheckRow row = new CheckRow(id, category, uses.getOrDefault(id, CheckUse.UNUSED), tallies, "");
            rows.put(id, row.withReason(reason(before, row)));
        });
        this.before = before;
        this.now = new CheckTable(List.copyOf(measured.keySet()), rows);
    }

    /** Judgements stay; whether a check has fired is a matter of fact. In a table that is just begun, no check is newer than another. */
    private static String reason(CheckTable before, CheckRow row) {
        boolean isNew = !before.rows().containsKey(row.id());
        String kept = isNew ? "" : before.rows().get(row.id()).reason();
        if (row.isOn()) {
            boolean stays = !kept.isEmpty() && !Reason.UNSEEN.isGivenBy(kept) && !Reason.NEW.isGivenBy(kept);
            return stays ? kept : row.all().found() == 0 ? Reason.UNSEEN.key() : "";
        }
        if (isNew && !before.rows().isEmpty()) {
            return Reason.NEW.key();
        }
        return Reason.UNSEEN.isGivenBy(kept) ? "" : kept;
    }

    /** The table as it is now. */
    public CheckTable table() {
        return now;
    }

    /** What is other than before, by what it is; an empty list for what did not happen. */
    public Map<String, List<String>> changes() {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        changes.put("new in this LanguageTool", news());
        changes.put("gone from this LanguageTool", gone());
        changes.put("other figures", otherFigures());
        changes.put("other state", otherStates());
        changes.put("against their figures, without a reason that says why", now.rows().values().stream().filter(CheckRow::lacksReason).map(TableUpdate::told).toList());
        return changes;
    }

    private List<String> news() {
        return before.rows().isEmpty() ? List.of() : now.rows().values().stream().filter(row -> !before.rows().containsKey(row.id())).map(TableUpdate::told).toList();
    }

    private List<String> gone() {
        return before.rows().values().stream().filter(row -> !now.rows().containsKey(row.id())).map(row -> row.id() + "  was " + state(row.use())).toList();
    }

    private List<String> otherFigures() {
        List<String> lines = new ArrayList<>();
        before.rows().forEach((id, old) -> {
            CheckRow row = now.rows().get(id);
            for (String data : before.data()) {
                if (row != null && !row.tallies().get(data).equals(old.tallies().get(data))) {
                    lines.add(id + "  " + data + " " + row.tallies().get(data) + ", was " + old.tallies().get(data));
                }
            }
        });
        return lines;
    }

    private List<String> otherStates() {
        return before.rows().values().stream()
                .filter(old -> now.rows().containsKey(old.id()) && !now.rows().get(old.id()).use().equals(old.use()))
                .map(old -> old.id() + "  " + state(now.rows().get(old.id()).use()) + ", was " + state(old.use()))
                .toList();
    }

    private static String told(CheckRow row) {
        List<String> words = new ArrayList<>(List.of(row.id() + "  " + state(row.use())));
        row.tallies().forEach((data, tally) -> words.add(data + " " + tally));
        return String.join(", ", words);
    }

    private static String state(CheckUse use) {
        return use.by().isEmpty() ? use.state().key() : use.state().key() + " by " + use.by();
    }
}
