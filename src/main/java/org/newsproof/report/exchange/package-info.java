/** Reports in the formats of other programs: continuous integration, code review, spreadsheets. */
@NullMarked
package org.newsproof.report.exchange;

import org.jspecify.annotations.NullMarked;
