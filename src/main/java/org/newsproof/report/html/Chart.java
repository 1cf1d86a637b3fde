package org.newsproof.report.html;

import java.util.List;

/**
 * A chart for the index, in the user units of an SVG view box that begins at 0 0.
 *
 * @param key what its ids in the page begin with
 * @param title what it shows
 * @param description all that can be read off it, in words
 */
public record Chart(String key, String title, String description, int width, int height, List<Bar> bars, List<Label> labels, List<Curve> curves) {

    public Chart {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
        curves = List.copyOf(curves);
    }

    /** @param tip what a pointer over it shows */
    public record Bar(int x, int y, int width, int height, String style, String tip) {}

    /** @param y of the line that its letters stand on */
    public record Label(int x, int y, String style, String text) {}

    /** @param points as SVG has them: x and y with a comma between, points with a space between */
    public record Curve(String style, String points, List<Dot> dots) {
        public Curve {
            dots = List.copyOf(dots);
        }
    }

    /** @param tip what a pointer over it shows */
    public record Dot(int x, int y, String tip) {}
}
