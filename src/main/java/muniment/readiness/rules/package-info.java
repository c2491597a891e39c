/** One small class per rule of readiness; each says what is the matter with an obligation and what to do next. */
@NullMarked
package muniment.readiness.rules;

import org.jspecify.annotations.NullMarked;
