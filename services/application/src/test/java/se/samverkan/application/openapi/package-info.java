/** Tests that the description of what the server answers is true. */
@NullMarked
package se.samverkan.application.openapi;

import org.jspecify.annotations.NullMarked;
