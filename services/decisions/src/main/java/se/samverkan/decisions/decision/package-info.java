/** A decision as recorded, corrected or struck. */
@NullMarked
package se.samverkan.decisions.decision;

import org.jspecify.annotations.NullMarked;
