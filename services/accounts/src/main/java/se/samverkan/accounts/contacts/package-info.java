/** Where people are reached; no event holds it. */
@NullMarked
package se.samverkan.accounts.contacts;

import org.jspecify.annotations.NullMarked;
