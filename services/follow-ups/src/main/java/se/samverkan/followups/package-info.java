/** The follow-up list: every assignment from given to reported, built from events. */
@NullMarked
package se.samverkan.followups;

import org.jspecify.annotations.NullMarked;
