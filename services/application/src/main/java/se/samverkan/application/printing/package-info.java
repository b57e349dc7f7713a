/** Meetings, follow-up lists and reports as plain text, in Swedish or English. */
@NullMarked
package se.samverkan.application.printing;

import org.jspecify.annotations.NullMarked;
