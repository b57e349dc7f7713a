/** What was acknowledged stays, whatever happens to the process. */
@NullMarked
package se.samverkan.application.durability;

import org.jspecify.annotations.NullMarked;
