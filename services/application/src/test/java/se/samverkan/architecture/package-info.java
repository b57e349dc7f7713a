/** What the modules may know of each other, and the conventions that all of them keep. */
@NullMarked
package se.samverkan.architecture;

import org.jspecify.annotations.NullMarked;
