/** Rules about the language itself, LanguageTool among them. */
@NullMarked
package org.newsproof.grammar;

import org.jspecify.annotations.NullMarked;
