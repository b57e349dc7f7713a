/** What happens to year-end reports: comments on them, and versions that are issued. */
@NullMarked
package se.samverkan.events.annualreports;

import org.jspecify.annotations.NullMarked;
