/** The facts that year-end reports are computed from, kept as documents. */
@NullMarked
package se.samverkan.annualreports.facts;

import org.jspecify.annotations.NullMarked;
