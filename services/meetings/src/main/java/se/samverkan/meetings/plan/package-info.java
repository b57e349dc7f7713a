/** The dates of a year for one or more bodies: proposed from rules, adopted, changed. */
@NullMarked
package se.samverkan.meetings.plan;

import org.jspecify.annotations.NullMarked;
