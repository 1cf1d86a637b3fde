package org.newsproof.report.exchange;

import java.util.Optional;
import org.newsproof.report.Place;
import org.newsproof.report.Region;

/**
 * A place as programs look for it that read the files of the articles.
 *
 * @param file the path with {@code /}, relative to the working folder where it lies in it
 * @param line the line of the file, from 1
 * @param region the words in the file; nothing where the file holds the article in another form, such as a line of JSON
 * @param place the words in the article
 */
public record FilePlace(String file, int line, Optional<Region> region, Place place) {

    /** The last line of the place in the file, from 1. */
    public int lastLine() {
        return region.map(Region::endLine).orElse(line);
    }
}
