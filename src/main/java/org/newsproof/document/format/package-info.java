/** The kinds of files that articles come in, one class each; {@link org.newsproof.document.format.InputFormat} is the list. */
@NullMarked
package org.newsproof.document.format;

import org.jspecify.annotations.NullMarked;
