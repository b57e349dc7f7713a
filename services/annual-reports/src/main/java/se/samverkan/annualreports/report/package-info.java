/** The year-end report of a body, a pure function of its facts. */
@NullMarked
package se.samverkan.annualreports.report;

import org.jspecify.annotations.NullMarked;
