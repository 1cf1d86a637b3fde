/** Rule files and the machinery that reads, matches and tests them. */
@NullMarked
package org.newsproof.rule;

import org.jspecify.annotations.NullMarked;
