/** Many who watch a live page, in a process of their own that does little else than wait. */
@NullMarked
package se.samverkan.benchmarks.listeners;

import org.jspecify.annotations.NullMarked;
