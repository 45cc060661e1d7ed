package nl.peil.loop;

import java.time.ZoneId;

/// Where days begin for the people of the tenant that is bound. Whoever knows them, says so.
public interface Days {

    ZoneId zone();
}
