/** Meetings by command and by question, as they go on in one process. */
@NullMarked
package se.samverkan.life;

import org.jspecify.annotations.NullMarked;
