/** Reports: what all are made from and staged with, the console and JSON. */
@NullMarked
package org.newsproof.report;

import org.jspecify.annotations.NullMarked;
