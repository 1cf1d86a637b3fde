/** Reads two sentences together and tells how likely they exclude each other. Knows texts only, and ONNX Runtime alone of the libraries. */
@NullMarked
package org.newsproof.inference;

import org.jspecify.annotations.NullMarked;
