/** Assignments, and how they are given, changed and reported back. */
@NullMarked
package se.samverkan.assignments;

import org.jspecify.annotations.NullMarked;
