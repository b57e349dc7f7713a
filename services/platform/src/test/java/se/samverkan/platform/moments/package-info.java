@NullMarked
package se.samverkan.platform.moments;

import org.jspecify.annotations.NullMarked;
