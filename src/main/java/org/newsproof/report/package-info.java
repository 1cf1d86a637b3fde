/** Reports: console, JSON, HTML. */
@NullMarked
package org.newsproof.report;

import org.jspecify.annotations.NullMarked;
