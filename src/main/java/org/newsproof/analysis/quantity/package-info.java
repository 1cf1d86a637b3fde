/** What numbers in a sentence say: how many of what, how much money, which share, at what age. */
@NullMarked
package org.newsproof.analysis.quantity;

import org.jspecify.annotations.NullMarked;
