/** A part of the write side that does what it must not. */
@NullMarked
package se.samverkan.architecture.bad.meetings;

import org.jspecify.annotations.NullMarked;
