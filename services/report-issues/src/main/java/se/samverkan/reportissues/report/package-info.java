/** The year-end report of a body for a year, as far as somebody decides something about it. */
@NullMarked
package se.samverkan.reportissues.report;

import org.jspecify.annotations.NullMarked;
