/** What a document says: who did what to whom, when, and with what standing. */
@NullMarked
package org.newsproof.claim;

import org.jspecify.annotations.NullMarked;
