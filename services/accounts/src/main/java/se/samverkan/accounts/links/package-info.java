/** Links that let somebody in once. */
@NullMarked
package se.samverkan.accounts.links;

import org.jspecify.annotations.NullMarked;
