/// How Peil reaches people: links that open one thing, codes to scan, mail, and the outbox where what can't be sent
/// waits. Nothing that leaves by here says more than that there is something to look at.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.peil.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
