package nl.peil.notice;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a link that opens nothing shows. It says why when that helps the reader, never what was behind it.
@Controller
class LinkClosedController {

    /// Any method: a form sent from a page whose link has expired in the meantime ends here as well.
    @RequestMapping(LinkFilter.CLOSED)
    ModelAndView closed(@RequestAttribute(name = LinkFilter.WHY, required = false) @Nullable String why) {
        boolean known = why != null && !why.equals(LinkFilter.UNKNOWN);
        var view = new ModelAndView("notice/link-closed", known ? GONE : NOT_FOUND);
        view.addObject("why", known ? why : LinkFilter.UNKNOWN);
        return view;
    }
}
