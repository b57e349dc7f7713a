/** What concerns each member: its memberships, positions, referrals, assignments and decisions. */
@NullMarked
package se.samverkan.members;

import org.jspecify.annotations.NullMarked;
