/** Issues year-end reports: what the answers say of a year becomes bytes that never change. */
@NullMarked
package se.samverkan.application.annualreports;

import org.jspecify.annotations.NullMarked;
