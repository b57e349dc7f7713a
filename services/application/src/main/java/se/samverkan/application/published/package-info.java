/** What anybody may see: minutes that have been published, and the decisions in them. */
@NullMarked
package se.samverkan.application.published;

import org.jspecify.annotations.NullMarked;
