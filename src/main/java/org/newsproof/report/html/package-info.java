/** The HTML report: a folder of pages that need no network and, to be read, no JavaScript. */
@NullMarked
package org.newsproof.report.html;

import org.jspecify.annotations.NullMarked;
