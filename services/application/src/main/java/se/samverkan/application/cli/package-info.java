/** What a person does at the command line, one class per command. */
@NullMarked
package se.samverkan.application.cli;

import org.jspecify.annotations.NullMarked;
