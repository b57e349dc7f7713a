/**
 * What tests with databases share: servers of their own, a history to publish, read models to wait
 * for.
 */
@NullMarked
package se.samverkan.platform.testing;

import org.jspecify.annotations.NullMarked;
