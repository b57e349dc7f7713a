/** Who is signed in, and how they came in. */
@NullMarked
package se.samverkan.accounts.sessions;

import org.jspecify.annotations.NullMarked;
