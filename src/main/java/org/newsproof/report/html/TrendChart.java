package org.newsproof.report.html;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsproof.report.Count;
import org.newsproof.report.RunRecord;
import org.newsproof.report.html.Chart.Curve;
import org.newsproof.report.html.Chart.Dot;
import org.newsproof.report.html.Chart.Label;

/** Draws the mean scores of runs as a line, from 0 to 100, the oldest run to the left. */
final class TrendChart {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 150;
    private static final int LEFT = 34;
    private static final int RIGHT = 52;
    private static final int TOP = 12;
    private static final int BOTTOM = 24;
    private static final int BEST = 100;
    private static final int GAP = 8;
    private static final int LETTER_DROP = 4;

    private TrendChart() {}

    /** @param runs one at least */
    static Chart of(List<RunRecord> runs) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int x = LEFT + (runs.size() == 1 ? 0 : i * (WIDTH - LEFT - RIGHT) / (runs.size() - 1));
            dots.add(new Dot(x, y(runs.get(i).score()), inWords(runs.get(i))));
        }
        String points = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
        RunRecord last = runs.get(runs.size() - 1);
        Dot end = dots.get(dots.size() - 1);
        List<Label> labels = List.of(
                new Label(LEFT - GAP, y(BEST) + LETTER_DROP, "soft end", String.valueOf(BEST)),
                new Label(LEFT - GAP, y(0) + LETTER_DROP, "soft end", "0"),
                new Label(LEFT, HEIGHT - GAP + LETTER_DROP, "soft", day(runs.get(0))),
                new Label(WIDTH - RIGHT, HEIGHT - GAP + LETTER_DROP, "soft end", runs.size() == 1 ? "" : day(last)),
                new Label(end.x() + GAP, end.y() + LETTER_DROP, "number", String.valueOf(last.score())));
        String description = runs.stream().map(TrendChart::inWords).collect(Collectors.joining("; "));
        return new Chart("trend", "Mean score, " + Count.of(runs.size(), "run"), description, WIDTH, HEIGHT, List.of(), labels, List.of(axis(BEST), axis(0), new Curve("of-score", points, dots)));
    }

    private static Curve axis(int score) {
        return new Curve("axis", LEFT + "," + y(score) + " " + (WIDTH - RIGHT) + "," + y(score), List.of());
    }

    private static int y(double score) {
        return (int) Math.round(TOP + (BEST - score) * (HEIGHT - TOP - BOTTOM) / BEST);
    }

    private static String inWords(RunRecord run) {
        return day(run) + ": score " + run.score() + ", " + Count.of(run.error(), "error") + ", " + Count.of(run.warning(), "warning") + " in " + Count.of(run.documents(), "article");
    }

    private static String day(RunRecord run) {
        return LocalDate.ofInstant(run.date(), ZoneOffset.UTC).toString();
    }
}
