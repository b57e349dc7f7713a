/** What is asked per member and per question to members, and what is answered. */
@NullMarked
package se.samverkan.members.answers;

import org.jspecify.annotations.NullMarked;
