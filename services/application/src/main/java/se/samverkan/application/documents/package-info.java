/** The documents that a secretary sends out: calls, minutes and year-end reports. */
@NullMarked
package se.samverkan.application.documents;

import org.jspecify.annotations.NullMarked;
