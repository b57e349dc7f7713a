/** Ids of what lives in other contexts and is only referred to here. */
@NullMarked
package se.samverkan.workplans.references;

import org.jspecify.annotations.NullMarked;
