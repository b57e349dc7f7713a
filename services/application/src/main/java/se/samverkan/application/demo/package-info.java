/** The main job in one go: minutes in; decisions, follow-up list and year-end reports out. */
@NullMarked
package se.samverkan.application.demo;

import org.jspecify.annotations.NullMarked;
