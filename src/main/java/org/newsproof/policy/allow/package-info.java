/** Living with findings: what an article, the settings or a baseline say need not count. */
@NullMarked
package org.newsproof.policy.allow;

import org.jspecify.annotations.NullMarked;
