/** Accounts that come in by the provider of the installation. */
@NullMarked
package se.samverkan.accounts.external;

import org.jspecify.annotations.NullMarked;
