/** Tests of meeting plans. */
@NullMarked
package se.samverkan.meetings.plan;

import org.jspecify.annotations.NullMarked;
