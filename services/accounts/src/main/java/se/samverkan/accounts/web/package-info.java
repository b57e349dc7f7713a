/** Signing in, and what people and administrators do with accounts, over HTTP. */
@NullMarked
package se.samverkan.accounts.web;

import org.jspecify.annotations.NullMarked;
