/** A referral, from when it is announced or received until it is answered or declined. */
@NullMarked
package se.samverkan.decisions.referrals;

import org.jspecify.annotations.NullMarked;
