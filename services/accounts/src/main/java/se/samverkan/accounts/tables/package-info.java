/** The tables of the accounts: a schema of its own beside that of the events. */
@NullMarked
package se.samverkan.accounts.tables;

import org.jspecify.annotations.NullMarked;
