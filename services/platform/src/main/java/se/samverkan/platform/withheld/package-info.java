/** What whoever asks may not see is in no answer, whatever asked the database and however. */
@NullMarked
package se.samverkan.platform.withheld;

import org.jspecify.annotations.NullMarked;
