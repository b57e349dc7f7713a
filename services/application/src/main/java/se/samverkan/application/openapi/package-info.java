/**
 * The description of everything that the server answers, as OpenAPI 3.1, with an example of each.
 */
@NullMarked
package se.samverkan.application.openapi;

import org.jspecify.annotations.NullMarked;
