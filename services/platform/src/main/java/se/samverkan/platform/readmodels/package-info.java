/** Documents built from events: kept, guarded by position, rebuilt. */
@NullMarked
package se.samverkan.platform.readmodels;

import org.jspecify.annotations.NullMarked;
