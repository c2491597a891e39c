/** The only way to the network: time stamps and revocation data, asked for when a person asks for them. */
@NullMarked
package muniment.signing.online;

import org.jspecify.annotations.NullMarked;
