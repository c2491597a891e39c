/** Whom a person trusts: certificates that are remembered, and how one comes to be among them. */
@NullMarked
package muniment.desktop.trust;

import org.jspecify.annotations.NullMarked;
