/** What people look at: pages written by the server, in Swedish or English. */
@NullMarked
package se.samverkan.application.pages;

import org.jspecify.annotations.NullMarked;
