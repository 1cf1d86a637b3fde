/** Rules about claims that cannot both hold. */
@NullMarked
package org.newsproof.contradiction;

import org.jspecify.annotations.NullMarked;
