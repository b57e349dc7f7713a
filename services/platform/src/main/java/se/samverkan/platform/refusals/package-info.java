/** How a command is refused: a closed code, the field and a sentence for the person. */
@NullMarked
package se.samverkan.platform.refusals;

import org.jspecify.annotations.NullMarked;
