/** Rules about leftovers of web pages and of the translating machine. */
@NullMarked
package org.newsproof.artefact;

import org.jspecify.annotations.NullMarked;
