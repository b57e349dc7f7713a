/** Tests of what every answer over HTTP has in common. */
@NullMarked
package se.samverkan.platform.web;

import org.jspecify.annotations.NullMarked;
