/** Accounts of people, and what each has been granted. */
@NullMarked
package se.samverkan.accounts.people;

import org.jspecify.annotations.NullMarked;
