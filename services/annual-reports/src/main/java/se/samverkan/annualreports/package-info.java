/** The year-end report of a body, computed from facts that are built from events. */
@NullMarked
package se.samverkan.annualreports;

import org.jspecify.annotations.NullMarked;
