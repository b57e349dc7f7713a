/** Tests of the module as a whole. */
@NullMarked
package se.samverkan.meetings;

import org.jspecify.annotations.NullMarked;
