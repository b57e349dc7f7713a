/** What happened at the door. */
@NullMarked
package se.samverkan.accounts.securitylog;

import org.jspecify.annotations.NullMarked;
