package org.newsproof.report.html;

import java.util.List;

/**
 * A small picture for a finding, in the user units of an SVG view box that begins at 0 0.
 *
 * @param title what it shows, for people who do not see it
 * @param description the same in a sentence
 */
public record Drawing(String title, String description, int width, int height, List<Box> boxes, List<Arrow> arrows, List<Stop> stops) {

    public Drawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        stops = List.copyOf(stops);
    }

    /** Somebody who takes part, in a frame whose upper left corner is given. */
    public record Box(int x, int y, int width, int height, String name) {
        public int middle() {
            return x + width / 2;
        }

        /** Where the text stands: a little below the middle, as letters stand on their line. */
        public int line() {
            return y + height / 2 + LETTER_DROP;
        }
    }

    /** Who does it to whom, with what is done above and the place below. */
    public record Arrow(int fromX, int toX, int y, String above, String below) {
        public int middle() {
            return (fromX + toX) / 2;
        }

        /** The three corners of the arrow's head. */
        public String head() {
            int back = toX > fromX ? toX - HEAD : toX + HEAD;
            return toX + "," + y + " " + back + "," + (y - HEAD / 2) + " " + back + "," + (y + HEAD / 2);
        }
    }

    /** A moment on a line of time. */
    public record Stop(int x, int y, String time, String event, String place) {}

    private static final int LETTER_DROP = 4;
    private static final int HEAD = 8;
}
