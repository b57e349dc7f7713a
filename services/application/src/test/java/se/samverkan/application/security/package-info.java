/** Tests that the right people, and nobody else, get through to what they ask for. */
@NullMarked
package se.samverkan.application.security;

import org.jspecify.annotations.NullMarked;
