/** What can be asked of year-end reports, and how it is answered. */
@NullMarked
package se.samverkan.annualreports.answers;

import org.jspecify.annotations.NullMarked;
