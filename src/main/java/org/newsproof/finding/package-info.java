/** The one shape in which all rules answer. */
@NullMarked
package org.newsproof.finding;

import org.jspecify.annotations.NullMarked;
