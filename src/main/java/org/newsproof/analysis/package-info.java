/** What a document is made of: sentences, tokens, tags, lemmas, phrases, quantities, times and quotes. Judges nothing. */
@NullMarked
package org.newsproof.analysis;

import org.jspecify.annotations.NullMarked;
