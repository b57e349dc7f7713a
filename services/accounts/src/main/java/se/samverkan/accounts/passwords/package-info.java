/** How passwords are kept, and how fast they may be tried. */
@NullMarked
package se.samverkan.accounts.passwords;

import org.jspecify.annotations.NullMarked;
