/** Rules about things said twice. */
@NullMarked
package org.newsproof.redundancy;

import org.jspecify.annotations.NullMarked;
