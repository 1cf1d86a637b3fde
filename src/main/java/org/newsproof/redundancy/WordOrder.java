package org.newsproof.redundancy;

import java.util.List;

/** How far two sentences have the same words in the same order. */
final class WordOrder {
    private WordOrder() {}

    /** The length of the longest common subsequence. */
    static int common(List<String> first, List<String> second) {
        int[] before = new int[second.size() + 1];
        for (String word : first) {
            int[] row = new int[second.size() + 1];
            for (int i = 0; i < second.size(); i++) {
                row[i + 1] = word.equals(second.get(i)) ? before[i] + 1 : Math.max(before[i + 1], row[i]);
            }
            before = row;
        }
        return before[second.size()];
    }
}
