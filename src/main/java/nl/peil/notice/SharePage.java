package nl.peil.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Every way to hand a link over, for the template `notice/share :: share (share)`.
///
/// @param whatsapp opens WhatsApp with the words and the link, to her number when it is known
/// @param sms opens the phone's messages likewise
/// @param mail opens a mail program likewise
/// @param reachable false when the address works on this computer only, so that a phone can't open it
public record SharePage(
        String name,
        String address,
        String words,
        QrCode code,
        String whatsapp,
        String sms,
        @Nullable String mail,
        Instant expires,
        boolean reachable) {}
