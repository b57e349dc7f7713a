/** A platform that knows what is built on it. */
@NullMarked
package se.samverkan.architecture.bad.platform;

import org.jspecify.annotations.NullMarked;
