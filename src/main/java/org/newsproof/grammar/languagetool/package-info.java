/** LanguageTool: which of its checks are on, how they are loaded, run and measured. */
@NullMarked
package org.newsproof.grammar.languagetool;

import org.jspecify.annotations.NullMarked;
