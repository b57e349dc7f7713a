/** What was known at a past moment: the read models as they were, and the day that it was then. */
@NullMarked
package se.samverkan.platform.moments;

import org.jspecify.annotations.NullMarked;
