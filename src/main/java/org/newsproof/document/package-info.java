/** Documents as they come in: their fields, spans and lines. Knows nothing about language. */
@NullMarked
package org.newsproof.document;

import org.jspecify.annotations.NullMarked;
