/** What can be asked about decisions, and how it is answered. */
@NullMarked
package se.samverkan.decisionregister.decisions;

import org.jspecify.annotations.NullMarked;
