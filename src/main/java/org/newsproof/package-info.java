/** The facade for use as a library: {@link org.newsproof.Newsproof}. */
@NullMarked
package org.newsproof;

import org.jspecify.annotations.NullMarked;
