/** The pages in a real browser. */
@NullMarked
package se.samverkan.application.pages;

import org.jspecify.annotations.NullMarked;
