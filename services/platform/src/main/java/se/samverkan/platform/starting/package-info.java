/** What is begun before the application is put together. */
@NullMarked
package se.samverkan.platform.starting;

import org.jspecify.annotations.NullMarked;
