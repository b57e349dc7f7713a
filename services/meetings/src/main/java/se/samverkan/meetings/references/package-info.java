/** What meetings refer to and others own. */
@NullMarked
package se.samverkan.meetings.references;

import org.jspecify.annotations.NullMarked;
