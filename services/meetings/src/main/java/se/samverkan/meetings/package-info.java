/** Meetings: planned, called, held, with agenda, attendance and minutes. */
@NullMarked
package se.samverkan.meetings;

import org.jspecify.annotations.NullMarked;
