/** Rules about a headline whose names and figures the text below it does not have. */
@NullMarked
package org.newsproof.contradiction.headline;

import org.jspecify.annotations.NullMarked;
