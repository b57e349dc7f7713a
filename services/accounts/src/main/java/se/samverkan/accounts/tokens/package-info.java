/** What programs come in with. */
@NullMarked
package se.samverkan.accounts.tokens;

import org.jspecify.annotations.NullMarked;
