/** What is to come onto the agendas of the next meetings of a body, and when it does. */
@NullMarked
package se.samverkan.meetings.coming;

import org.jspecify.annotations.NullMarked;
