/** Secret addresses at which calendar programs fetch a calendar. */
@NullMarked
package se.samverkan.accounts.calendars;

import org.jspecify.annotations.NullMarked;
