/** Matters that are followed across meetings, and what bodies resolved on them. */
@NullMarked
package se.samverkan.decisions;

import org.jspecify.annotations.NullMarked;
