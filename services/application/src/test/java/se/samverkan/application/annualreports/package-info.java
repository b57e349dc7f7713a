/** Tests of issuing year-end reports. */
@NullMarked
package se.samverkan.application.annualreports;

import org.jspecify.annotations.NullMarked;
