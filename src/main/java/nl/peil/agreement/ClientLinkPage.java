package nl.peil.agreement;

import nl.peil.collaboration.CollaborationId;
import nl.peil.notice.Link;
import nl.peil.notice.SharePage;
import org.jspecify.annotations.Nullable;

/// A client's link as her organizer sees it.
///
/// @param share every way to hand it over; absent when it can't be opened any more
/// @param email where Peil can send it, when known
record ClientLinkPage(
        CollaborationId collaboration,
        Ask ask,
        Link.State state,
        @Nullable SharePage share,
        @Nullable String email) {

    /// Where its buttons post to.
    public String url() {
        return "/collaborations/" + collaboration.value() + "/" + ask.purpose() + "/link";
    }
}
