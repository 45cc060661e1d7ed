package nl.peil.notice;

import java.time.Instant;

/// Every way to hand a link over, for the template `notice/share :: share (share)`.
///
/// @param reachable false when the address works on this computer only, so that a phone can't open it
public record SharePage(
        String name, String address, String words, QrCode code, Shares.Ways ways, Instant expires, boolean reachable) {}
