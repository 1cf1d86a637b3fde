/** What becomes of findings: severity, thresholds, overlaps. */
@NullMarked
package org.newsproof.policy;

import org.jspecify.annotations.NullMarked;
