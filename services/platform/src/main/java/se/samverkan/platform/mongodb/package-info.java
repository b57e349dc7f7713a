/** MongoDB, or a server of the same protocol, for what can be built again from events. */
@NullMarked
package se.samverkan.platform.mongodb;

import org.jspecify.annotations.NullMarked;
