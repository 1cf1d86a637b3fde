/** Words for time in a sentence, as intervals with a grain: dates, "two days later", "75 years ago", durations. */
@NullMarked
package org.newsproof.analysis.time;

import org.jspecify.annotations.NullMarked;
