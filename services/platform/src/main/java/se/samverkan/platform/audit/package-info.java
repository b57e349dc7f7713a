/** What every event says of how it came about. */
@NullMarked
package se.samverkan.platform.audit;

import org.jspecify.annotations.NullMarked;
