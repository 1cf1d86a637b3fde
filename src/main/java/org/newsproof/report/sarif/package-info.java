/** The report in SARIF 2.1.0, the interchange format of static analysis. */
@NullMarked
package org.newsproof.report.sarif;

import org.jspecify.annotations.NullMarked;
