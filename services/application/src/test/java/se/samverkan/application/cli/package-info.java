/** Tests of the commands. */
@NullMarked
package se.samverkan.application.cli;

import org.jspecify.annotations.NullMarked;
