/** What can be asked about matters, and how it is answered. */
@NullMarked
package se.samverkan.decisionregister.matters;

import org.jspecify.annotations.NullMarked;
