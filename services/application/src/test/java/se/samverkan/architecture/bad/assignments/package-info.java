/** A third part of the write side that does what it must not. */
@NullMarked
package se.samverkan.architecture.bad.assignments;

import org.jspecify.annotations.NullMarked;
