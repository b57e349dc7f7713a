/** Tests of how aggregates get their state. */
@NullMarked
package se.samverkan.platform.aggregates;

import org.jspecify.annotations.NullMarked;
