/** What is decided about year-end reports: comments on them, and the versions that are issued. */
@NullMarked
package se.samverkan.reportissues;

import org.jspecify.annotations.NullMarked;
