/** Text that people enter, checked before it is recorded. */
@NullMarked
package se.samverkan.platform.texts;

import org.jspecify.annotations.NullMarked;
