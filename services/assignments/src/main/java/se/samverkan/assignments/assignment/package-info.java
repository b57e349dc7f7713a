/** An assignment, from given to reported. */
@NullMarked
package se.samverkan.assignments.assignment;

import org.jspecify.annotations.NullMarked;
