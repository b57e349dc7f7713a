/**
 * What the embedded MongoDB held when the process ended, kept in a file so that the next one need
 * not build it anew.
 */
@NullMarked
package se.samverkan.platform.kept;

import org.jspecify.annotations.NullMarked;
