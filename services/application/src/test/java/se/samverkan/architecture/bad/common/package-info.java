/** A package for anything. */
@NullMarked
package se.samverkan.architecture.bad.common;

import org.jspecify.annotations.NullMarked;
