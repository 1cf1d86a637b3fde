/** The files of the rules folder as data: YAML that knows its places, word lists, what somebody probably meant. */
@NullMarked
package org.newsproof.lexicon;

import org.jspecify.annotations.NullMarked;
