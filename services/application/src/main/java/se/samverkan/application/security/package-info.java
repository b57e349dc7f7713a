/** Who may do and see what: the table of roles, and the chain that holds every request to it. */
@NullMarked
package se.samverkan.application.security;

import org.jspecify.annotations.NullMarked;
