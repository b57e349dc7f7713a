/** Questions about work plans and how they are answered. */
@NullMarked
package se.samverkan.workplanprogress.answers;

import org.jspecify.annotations.NullMarked;
