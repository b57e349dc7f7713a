/** Where work waits that may not hold up the threads that serve requests. */
@NullMarked
package se.samverkan.platform.threads;

import org.jspecify.annotations.NullMarked;
