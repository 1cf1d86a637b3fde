/** Rules about one thing written in two ways. */
@NullMarked
package org.newsproof.consistency;

import org.jspecify.annotations.NullMarked;
