/** The command line: the only room with a console, exit codes and the environment. */
@NullMarked
package org.newsproof.cli;

import org.jspecify.annotations.NullMarked;
