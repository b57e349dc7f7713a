/** Tests of what is withheld. */
@NullMarked
package se.samverkan.platform.withheld;

import org.jspecify.annotations.NullMarked;
