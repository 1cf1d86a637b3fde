/** Rules about the language itself. */
@NullMarked
package org.newsproof.grammar;

import org.jspecify.annotations.NullMarked;
