/** Events as they must not be. */
@NullMarked
package se.samverkan.architecture.bad.events;

import org.jspecify.annotations.NullMarked;
