/** What was decided, in which matter, what it said before, and what it led to. */
@NullMarked
package se.samverkan.decisionregister;

import org.jspecify.annotations.NullMarked;
