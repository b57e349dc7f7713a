@NullMarked
package se.samverkan.meetings.coming;

import org.jspecify.annotations.NullMarked;
