/** The whole application: what it consists of, and how it starts and becomes ready. */
@NullMarked
package se.samverkan.application;

import org.jspecify.annotations.NullMarked;
