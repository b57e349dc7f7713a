/** Work plans as they stand: what is planned, by whom, for how much, and what came of it. */
@NullMarked
package se.samverkan.workplanprogress;

import org.jspecify.annotations.NullMarked;
