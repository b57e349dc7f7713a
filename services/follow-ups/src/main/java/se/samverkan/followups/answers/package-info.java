/** What can be asked of the follow-up list, and how it is answered. */
@NullMarked
package se.samverkan.followups.answers;

import org.jspecify.annotations.NullMarked;
