/** What each member answers to a question that is left to each of them. */
@NullMarked
package se.samverkan.decisions.positions;

import org.jspecify.annotations.NullMarked;
